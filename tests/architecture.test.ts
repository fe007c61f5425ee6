import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

// The direction of dependencies, as the layout in README.md draws it.

interface Import {
  /** The importing file, from the root. */
  from: string
  /** The imported file from the root, or a package's name. */
  to: string
  typeOnly: boolean
}

const files = globSync('{shared,worker,widget,dashboard}/**/*.{ts,tsx}', { exclude: ['**/vite.config.ts'] })
const sources = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]))

const STATEMENT = /^(?:import|export)\s(type\s)?(?:[^'"`;]*?\sfrom\s)?'([^']+)'/gm
const DYNAMIC = /\bimport\('([^']+)'\)/g

function importsOf(from: string): Import[] {
  const source = sources.get(from)!
  const found = [
    ...[...source.matchAll(STATEMENT)].map(([, type, to]) => ({ to: to!, typeOnly: type !== undefined })),
    ...[...source.matchAll(DYNAMIC)].map(([, to]) => ({ to: to!, typeOnly: false })),
  ]
  return found.map(({ to, typeOnly }) => ({
    from,
    to: to.startsWith('.') ? normalize(join(dirname(from), to)) : to,
    typeOnly,
  }))
}

const imports = files.flatMap(importsOf)
const shown = (wrong: Import[]): string[] => wrong.map(({ from, to }) => `${from} → ${to}`)
const partOf = (file: string): string => file.split('/')[0]!
const CAPABILITIES = [
  'reviews',
  'moderation',
  'experience',
  'invitations',
  'insights',
  'publishing',
  'exchange',
  'people',
]
const capabilityOf = (file: string): string | undefined => {
  const [part, folder] = file.split('/')
  return part === 'worker' && CAPABILITIES.includes(folder!) ? folder : undefined
}

it('reads imports from every part', () => {
  for (const part of ['shared', 'worker', 'widget', 'dashboard'])
    expect(imports.filter(({ from }) => partOf(from) === part).length, part).toBeGreaterThan(5)
})

describe('dependencies', () => {
  it('shared imports nothing of ours but shared', () => {
    expect(
      shown(
        imports.filter(
          ({ from, to }) => partOf(from) === 'shared' && sources.has(to) && partOf(to) !== 'shared',
        ),
      ),
    ).toEqual([])
  })

  it('the platform knows no capability', () => {
    expect(
      shown(imports.filter(({ from, to }) => from.startsWith('worker/platform/') && capabilityOf(to))),
    ).toEqual([])
  })

  it('a capability never uses another one’s routes', () => {
    const wrong = imports.filter(
      ({ from, to }) => capabilityOf(from) && /\/routes\.tsx?$/.test(to) && sources.has(to),
    )
    expect(shown(wrong)).toEqual([])
  })

  it('between capabilities only stores and rules are used', () => {
    const wrong = imports.filter(({ from, to, typeOnly }) => {
      const [mine, other] = [capabilityOf(from), capabilityOf(to)]
      return mine && other && mine !== other && !typeOnly && !/(?:^|[/-])(?:store|rules)\.ts$/.test(to)
    })
    expect(shown(wrong)).toEqual([])
  })

  it('rules are pure: they import rules, shared contracts and units of time', () => {
    const isRules = (file: string) => /\/(?:[\w-]+-)?rules\.ts$/.test(file)
    const wrong = imports.filter(
      ({ from, to, typeOnly }) =>
        isRules(from) &&
        !typeOnly &&
        partOf(to) !== 'shared' &&
        !isRules(to) &&
        to !== 'worker/platform/time.ts',
    )
    expect(shown(wrong)).toEqual([])
  })

  it('the widget takes limits, errors, public questions, rules about text and pictures and the way to speak from shared, and types', () => {
    const allowed = [
      'shared/limits.ts',
      'shared/errors.ts',
      'shared/text.ts',
      'shared/shown-name.ts',
      'shared/language.ts',
      'shared/languages.ts',
      'shared/sectors.ts',
      'shared/photo-header.ts',
    ]
    const wrong = imports.filter(
      ({ from, to, typeOnly }) =>
        partOf(from) === 'widget' &&
        sources.has(to) &&
        partOf(to) !== 'widget' &&
        !typeOnly &&
        !allowed.includes(to),
    )
    expect(shown(wrong)).toEqual([])
  })

  // Whether stars can be seen is measured here as the widget will.
  it('the dashboard takes the type of the app, shared, and how the widget measures contrast', () => {
    const wrong = imports.filter(
      ({ from, to, typeOnly }) =>
        partOf(from) === 'dashboard' &&
        sources.has(to) &&
        !['dashboard', 'shared'].includes(partOf(to)) &&
        to !== 'widget/dom/colour.ts' &&
        !(typeOnly && to === 'worker/app.ts'),
    )
    expect(shown(wrong)).toEqual([])
  })

  it('no module is in a circle', () => {
    const next = new Map(
      files.map((file) => [
        file,
        imports
          .filter(({ from, to, typeOnly }) => from === file && sources.has(to) && !typeOnly)
          .map(({ to }) => to),
      ]),
    )
    const done = new Set<string>()
    const circles: string[] = []
    const visit = (file: string, path: string[]) => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '))
      if (done.has(file) || path.includes(file)) return
      for (const to of next.get(file)!) visit(to, [...path, file])
      done.add(file)
    }
    for (const file of files) visit(file, [])
    expect(circles).toEqual([])
  })
})

describe('rooms', () => {
  const withCode = (pattern: RegExp, where: (file: string) => boolean) =>
    [...sources].filter(([file, source]) => where(file) && pattern.test(source)).map(([file]) => file)

  it('SQL stands in stores, in the platform and in what exists for development alone', () => {
    const wrong = withCode(
      /\.prepare\(/,
      (file) =>
        file.startsWith('worker/') &&
        !/(?:^|[/-])store\.ts$/.test(file) &&
        !file.startsWith('worker/platform/') &&
        !file.startsWith('worker/development/'),
    )
    expect(wrong).toEqual([])
  })

  it('stores and rules never read the clock or make ids', () => {
    const wrong = withCode(/Date\.now\(|new Date\(\)|randomUUID|Math\.random|newId\(/, (file) =>
      /(?:^|[/-])(?:store|rules)\.ts$/.test(file),
    )
    expect(wrong).toEqual([])
  })

  it('zod comes whole and small: the namespace of zod/mini, and never in the widget', () => {
    const isZod = ({ to }: Import) => to === 'zod' || to.startsWith('zod/')
    expect(
      shown(imports.filter((one) => isZod(one) && (one.to !== 'zod/mini' || partOf(one.from) === 'widget'))),
    ).toEqual([])
    expect(withCode(/import (?:type )?\{[^}]*\} from 'zod/, () => true)).toEqual([])
  })

  it('the widget writes no HTML, evaluates nothing and sizes nothing by the page’s root', () => {
    const inWidget = (file: string) => partOf(file) === 'widget'
    expect(
      withCode(
        /innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|\beval\(|new Function/,
        inWidget,
      ),
    ).toEqual([])
    const styles = globSync('widget/!(demo)/**/*.css')
    expect(styles.length).toBeGreaterThan(0)
    expect(styles.filter((file) => /\d\s*rem\b/.test(readFileSync(file, 'utf8')))).toEqual([])
  })
})
