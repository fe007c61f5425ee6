import { useSpeech } from '../i18n/language.tsx'

interface Props {
  /** What is above it; the table itself needs another name than that part of the page has. */
  title: string
  /** The first is the name's own. */
  head: readonly string[]
  rows: ReadonlyArray<{
    name: string
    cells: ReadonlyArray<number | null>
    links?: ReadonlyArray<string | null>
  }>
}

/** Figures in rows; it scrolls within itself where there is little room. */
export function FiguresTable({ title, head, rows }: Props) {
  const { words, locale } = useSpeech()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="figures" aria-label={words.figuresOf(title)} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cells, links }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={head[index + 1]}>
                  {cell !== null && cell > 0 && links?.[index] ? (
                    <a
                      href={links[index]!}
                      aria-label={`${name}, ${head[index + 1]}: ${cell.toLocaleString(locale)}`}
                    >
                      {cell.toLocaleString(locale)}
                    </a>
                  ) : cell === null ? (
                    '–'
                  ) : (
                    cell.toLocaleString(locale)
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
