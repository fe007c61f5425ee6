import { encode } from 'uqr'

/** A QR code as one SVG path in a square of `size` units, with the quiet zone of four modules that readers ask for. */
export interface Code {
  size: number
  path: string
}

/** The code of an address. Level M: a stain or a fold on a parcel costs nothing. */
export function codePath(address: string): Code {
  const { size, data } = encode(address, { ecc: 'M', border: 4 })
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return { size, path }
}

/** The code as a file for a printer: black on white, to any size. */
export const codeSvg = ({ size, path }: Code): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="40mm" height="40mm"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}"/></svg>\n`
