/** The separators that spreadsheets write. */
export const DELIMITERS = [',', ';', '\t', '|'] as const
export type Delimiter = (typeof DELIMITERS)[number]

/** Workbooks (.xlsx, .ods) are archives, older ones (.xls) begin like this. */
const MARKS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
]

/** Whether a file holds text at all, and is no workbook or picture with the wrong name. */
export function isText(bytes: Uint8Array): boolean {
  if (MARKS.some((mark) => mark.every((byte, at) => bytes[at] === byte))) return false
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  return isUtf16 || !bytes.subarray(0, 4_096).includes(0)
}

/**
 * The text of a file: UTF-8 or UTF-16 by its mark, UTF-8 where it is valid, else Windows-1252, which older spreadsheets
 * write. A first part of a file may end in the middle of a character.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: string } {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null
  if (marked) return { text: new TextDecoder(marked).decode(bytes), encoding: marked }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes, { stream: true })
    return { text, encoding: 'utf-8' }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' }
  }
}

/** The separator that divides the first lines most evenly. */
export function delimiterOf(text: string): Delimiter {
  const counts = DELIMITERS.map((delimiter) => {
    const widths = rowsOf(text.slice(0, 10_000), delimiter)
      .rows.slice(0, 10)
      .map((row) => row.length)
    const width = widths[0] ?? 1
    return { delimiter, score: width > 1 ? width * widths.filter((one) => one === width).length : 0 }
  })
  return counts.reduce((best, one) => (one.score > best.score ? one : best)).delimiter
}

export interface Rows {
  rows: string[][]
  /** The number of the line on which each row begins, from 1. */
  lines: number[]
  /** Text after the last line end, which may go on in the next part of the file. */
  rest: string
}

/**
 * The rows of a CSV text (RFC 4180, with any line end); empty ones are left out. `rest` holds an unfinished last row: hand
 * it in front of the next part, and end the last part with a line end.
 */
export function rowsOf(text: string, delimiter: Delimiter, firstLine = 1): Rows {
  const rows: string[][] = []
  const lines: number[] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  let line = firstLine
  let begin = { at: 0, line: firstLine }
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!
    if (sign === '\n') line += 1
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (text[at + 1] === '"') cell += text[++at]!
      else quoted = false
    } else if (sign === '"' && cell === '') quoted = true
    else if (sign === delimiter) {
      row.push(cell)
      cell = ''
    } else if (sign === '\n' || (sign === '\r' && text[at + 1] !== '\n' && at + 1 < text.length)) {
      row.push(cell.replace(/\r$/, ''))
      if (row.some((one) => one.trim() !== '')) {
        rows.push(row)
        lines.push(begin.line)
      }
      row = []
      cell = ''
      begin = { at: at + 1, line }
    } else cell += sign
  }
  return { rows, lines, rest: text.slice(begin.at) }
}

// What spreadsheets take for a formula, also in its full-width form.
const FORMULA = /^[=+\-@\t\r\0＝＋－＠]/

/** One line of CSV: every cell quoted where it must be, and none that a spreadsheet would run. */
export const csvLine = (cells: string[]): string =>
  `${cells
    .map((cell) => (FORMULA.test(cell) ? `'${cell}` : cell))
    .map((cell) => (/[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(',')}\r\n`
