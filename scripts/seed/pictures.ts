import { crc32, deflateSync } from 'node:zlib'
import { sha256 } from './ids.ts'

type Colour = [red: number, green: number, blue: number]

const SIDE = 360

const GLAZES: Colour[] = [
  [38, 68, 138],
  [196, 160, 116],
  [46, 44, 44],
  [222, 214, 198],
  [120, 72, 46],
]

export interface Picture {
  png: Buffer
  width: number
  height: number
  /** The average colour as 0xRRGGBB. */
  colour: number
}

const drawn = new Map<string, Picture>()

/** A pot on a table, drawn by what `name` says: as people photograph it, none like another. */
export function drawPot(name: string): Picture {
  const known = drawn.get(name) ?? draw(name)
  drawn.set(name, known)
  return known
}

function draw(name: string): Picture {
  const at = (index: number) =>
    Number.parseInt(sha256(`picture ${name}`).slice(2 * index, 2 * index + 2), 16) / 255
  const glaze = GLAZES[Math.floor(at(0) * 4.99)]!
  const table: Colour = [150 + 60 * at(1), 120 + 50 * at(2), 90 + 50 * at(3)]
  const [middle, width, height, horizon] = [
    SIDE * (0.4 + 0.2 * at(4)),
    SIDE * (0.2 + 0.08 * at(5)),
    SIDE * (0.22 + 0.08 * at(6)),
    SIDE * (0.42 + 0.1 * at(7)),
  ]
  const foot = SIDE * 0.78
  const rim = foot - 2 * height
  const pixel = (x: number, y: number): Colour => {
    const across = (x - middle) / width
    if (y > rim && y < foot && Math.abs(across) < 1 - 0.12 * ((y - rim) / (foot - rim)) ** 4)
      return lit(glaze, 1.05 - 0.45 * Math.abs(across + 0.35) - (y > foot - 0.16 * height ? 0.25 : 0))
    if (across ** 2 + ((y - rim) / (0.22 * width)) ** 2 < 1) return lit(glaze, 0.5)
    const grip = Math.hypot((x - middle - width) / (0.42 * width), (y - foot + height) / (0.55 * height))
    if (grip > 0.68 && grip < 1) return lit(glaze, 0.75)
    if (((x - middle) / (1.3 * width)) ** 2 + ((y - foot) / (0.2 * width)) ** 2 < 1) return lit(table, 0.6)
    return y > horizon ? lit(table, 0.8 + (0.4 * y) / SIDE) : lit([226, 222, 214], 0.8 + (0.3 * y) / SIDE)
  }
  return encode(pixel)
}

const lit = (colour: Colour, light: number): Colour =>
  colour.map((part) => Math.max(0, Math.min(255, Math.round(part * light)))) as Colour

function encode(pixel: (x: number, y: number) => Colour): Picture {
  const rows = Buffer.alloc(SIDE * (1 + 3 * SIDE))
  const sum = [0, 0, 0]
  for (let y = 0, to = 0; y < SIDE; y++) {
    to++
    for (let x = 0; x < SIDE; x++)
      for (const [part, value] of pixel(x, y).entries()) {
        rows[to++] = value
        sum[part]! += value
      }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(SIDE, 0)
  header.writeUInt32BE(SIDE, 4)
  // Eight bits each of red, green and blue.
  header.set([8, 2], 8)
  const [red, green, blue] = sum.map((all) => Math.round(all / SIDE ** 2))
  return {
    png: Buffer.concat([
      Buffer.from('89504e470d0a1a0a', 'hex'),
      chunk('IHDR', header),
      chunk('IDAT', deflateSync(rows)),
      chunk('IEND', Buffer.alloc(0)),
    ]),
    width: SIDE,
    height: SIDE,
    colour: 65_536 * red! + 256 * green! + blue!,
  }
}

/** PNG (W3C recommendation, third edition, §5.3): length, type, data, and their checksum. */
function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
