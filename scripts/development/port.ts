import { createServer } from 'node:net'

const standard = 8787

/** The port to serve on. Throws, with what to do, if PORT is no port or somebody else has it. */
export async function choosePort(wanted: string | undefined): Promise<number> {
  const port = wanted ? Number(wanted) : standard
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error(`PORT is "${wanted}"; it must be a number from 1 to 65535.`)
  }
  // "localhost" is both of these; a program may hold one of them only.
  for (const host of ['127.0.0.1', '::1']) await probe(port, host)
  return port
}

async function probe(port: number, host: string): Promise<void> {
  const server = createServer()
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  server.once('error', reject)
  server.listen(port, host, resolve)
  try {
    await promise
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE') {
      throw new Error(`Port ${port} is taken by another program. Choose another: PORT=${port + 1} npm start`)
    }
    if (code === 'EACCES') {
      throw new Error(
        `Port ${port} is reserved for the administrator. Choose one above 1023: PORT=${standard} npm start`,
      )
    }
    // A machine without IPv6 has no ::1 to listen on.
    if (code !== 'EADDRNOTAVAIL' && code !== 'EAFNOSUPPORT') throw error
  } finally {
    server.close()
  }
}
