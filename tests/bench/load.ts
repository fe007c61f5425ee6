import { connect, type Socket } from 'node:net'

export interface Measured {
  /** Median time of one request, in milliseconds. */
  p50: number
  perSecond: number
}

const HEADERS_END = Buffer.from('\r\n\r\n')
const CHUNKS_END = Buffer.from('0\r\n\r\n')

/** The length of the first whole answer in `buffer`, or 0 while it is not whole. */
function answerLength(buffer: Buffer): number {
  const end = buffer.indexOf(HEADERS_END)
  if (end < 0) return 0
  const head = buffer.toString('latin1', 0, end)
  const start = end + HEADERS_END.length
  const length = /content-length: (\d+)/i.exec(head)
  if (length) return buffer.length >= start + Number(length[1]) ? start + Number(length[1]) : 0
  if (/^HTTP\/1.1 (204|304)/.test(head)) return start
  const chunksEnd = buffer.indexOf(CHUNKS_END, start)
  return chunksEnd < 0 ? 0 : chunksEnd + CHUNKS_END.length
}

/** One answer on a connection that is kept open; throws unless it is a success. */
function exchange(socket: Socket, request: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let received: Buffer = Buffer.alloc(0)
    const onData = (part: Buffer) => {
      received = received.length === 0 ? part : Buffer.concat([received, part])
      if (answerLength(received) === 0) return
      socket.off('data', onData)
      const status = received.toString('latin1', 9, 12)
      if (status.startsWith('2')) resolve()
      else reject(new Error(`Answered ${status}: ${received.toString('utf8', 0, 600)}`))
    }
    socket.on('data', onData)
    socket.write(request)
  })
}

/** Bytes of one HTTP/1.1 request. */
export function http(
  url: URL,
  path: string,
  init: { headers?: Record<string, string>; body?: string } = {},
): string {
  const headers = Object.entries(init.headers ?? {}).map(([name, value]) => `${name}: ${value}\r\n`)
  const length = init.body === undefined ? '' : `Content-Length: ${Buffer.byteLength(init.body)}\r\n`
  const method = init.body === undefined ? 'GET' : 'POST'
  return `${method} ${path} HTTP/1.1\r\nHost: ${url.host}\r\n${headers.join('')}${length}\r\n${init.body ?? ''}`
}

/**
 * Sends requests one after another on one connection for `milliseconds`. A raw socket, because an HTTP client costs more
 * than the routes it would measure.
 */
export async function measure(url: URL, next: () => string, milliseconds: number): Promise<Measured> {
  const socket = connect(Number(url.port), url.hostname).setNoDelay(true)
  try {
    const times: number[] = []
    const begin = performance.now()
    let last = begin
    while (last - begin < milliseconds) {
      await exchange(socket, next())
      const now = performance.now()
      times.push(now - last)
      last = now
    }
    times.sort((a, b) => a - b)
    return { p50: times[times.length >> 1]!, perSecond: (times.length / (last - begin)) * 1000 }
  } finally {
    socket.destroy()
  }
}
