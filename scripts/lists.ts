// node scripts/with-node.mjs scripts/lists.ts > worker/migrations/NNNN_lists.sql
// A migration that fills the lists of curses and of throw-away mail domains from the packages that keep them. A newer
// package means a newer migration: the ones before are never changed.
import { readdirSync, readFileSync } from 'node:fs'
import { ORDINARY } from './lists/ordinary-words.ts'

/** D1 takes statements of 100 kB; this leaves room for the words around the list. */
const CHUNK_MAX = 60_000

const readList = (path: string): string[] => JSON.parse(readFileSync(`node_modules/${path}`, 'utf8'))
const quoted = (value: unknown): string => `'${JSON.stringify(value).replaceAll("'", "''")}'`

function chunks(list: string[]): string[][] {
  const all: string[][] = [[]]
  let size = 0
  for (const item of list) {
    if (size > CHUNK_MAX) {
      all.push([])
      size = 0
    }
    all.at(-1)!.push(item)
    size += item.length + 3
  }
  return all
}

const ordinary = (language: string): Set<string> =>
  new Set((ORDINARY[language] ?? '').split('|').map((word) => word.trim().toLowerCase()))

/** "fr-CA-u-sd-caqc" is French as well. */
const files = readdirSync('node_modules/naughty-words').filter(
  (name) => name.endsWith('.json') && !/^(?:bower|package|package-lock)\.json$/.test(name),
)
const curses = new Map<string, Set<string>>()
for (const file of files) {
  const [language = '', region] = file.replace('.json', '').split('-')
  const left = new Set([...ordinary(language), ...ordinary(`${language}-${region}`)])
  const words = readList(`naughty-words/${file}`).map((word) => word.normalize('NFC').trim().toLowerCase())
  const kept = curses.get(language) ?? new Set()
  curses.set(language, new Set([...kept, ...words.filter((word) => !left.has(word))]))
}

console.log(`-- Written by scripts/lists.ts. Curses: naughty-words, CC BY 4.0, after Shutterstock's "List of Dirty, Naughty, Obscene and
-- Otherwise Bad Words", without words that reviews use in an ordinary sense. Domains: disposable-email-domains-js, CC0.
DELETE FROM profanities;
DELETE FROM disposable_domains;`)
for (const [language, words] of [...curses].sort(([one], [other]) => (one < other ? -1 : 1)))
  console.log(
    `INSERT INTO profanities (language, words) VALUES ('${language}', ${quoted([...words].sort())});`,
  )
const domains = readList('disposable-email-domains-js/dist/dict/disposable_email_blocklist.json')
for (const chunk of chunks([...new Set(domains)].sort()))
  console.log(`INSERT INTO disposable_domains (domain) SELECT value FROM json_each(${quoted(chunk)});`)
