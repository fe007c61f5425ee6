import { readdirSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { InlineConfig } from 'vite'
import { TRANSLATIONS } from '../shared/languages.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

// Each configuration is made anew, because a build writes into the one it is given.
const common = (): InlineConfig => ({
  configFile: false,
  root: here('.'),
  logLevel: 'warn',
  define: { 'process.env.NODE_ENV': '"production"', __LANGUAGE_FILE__: '"js"' },
})

// The oldest with `light-dark()` and relative colours.
const target = ['chrome123', 'firefox128', 'safari17.5']

/** The modules that the loader fetches: `reviews.js` with the one copy of Preact, and what it loads later. */
export const chunks = (): InlineConfig => ({
  ...common(),
  // Calls of `h` are shorter than those of the automatic runtime, and need no runtime.
  oxc: {
    // Said here, because else it goes by the NODE_ENV of whoever builds.
    jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment', development: false },
    jsxInject: "import { Fragment, h } from 'preact'",
  },
  build: {
    write: false,
    target,
    lib: { entry: here('reviews/index.tsx'), formats: ['es'], fileName: () => 'reviews.js' },
    rolldownOptions: {
      optimization: { inlineConst: { mode: 'all' } },
      preserveEntrySignatures: 'allow-extension',
      output: {
        // Library mode alone leaves white space in modules.
        minify: true,
        comments: false,
        // Puts what the chunks share into reviews.js instead of a file of its own: one request less.
        codeSplitting: { groups: [{ name: 'reviews', tags: ['$initial'] }] },
        chunkFileNames: ({ facadeModuleId, name }) =>
          `${facadeModuleId ? chunkName(facadeModuleId) : name}.js`,
      },
    },
  },
})

/** `…/form/index.tsx` is form.js. */
const chunkName = (file: string): string => {
  const name = basename(file).split('.')[0]!
  return name === 'index' ? basename(dirname(file)) : name
}

/** A program of its own, in one file. */
const alone = (name: string): InlineConfig => ({
  ...common(),
  build: {
    write: false,
    target,
    lib: { entry: here(`${name}/index.ts`), formats: ['es'], fileName: () => `${name}.js` },
    rolldownOptions: { output: { minify: true, comments: false } },
  },
})

/** `stars.js`, which draws `<voce-stars>`: alone, because a page of many products needs nothing else. */
export const stars = (): InlineConfig => alone('stars')

/** `ask.js`, the box at a checkout: alone, because no checkout needs anything else. */
export const ask = (): InlineConfig => alone('ask')

/** `hosted.js`, which spares the page behind an invitation its reloading: alone, because no shop's page needs it. */
export const hosted = (): InlineConfig => alone('hosted')

/** `hosted-photos.js`, which lets photos be chosen there. */
export const hostedPhotos = (): InlineConfig => alone('hosted-photos')

/** `photo-picker.js`: without Preact, of which the photos need nothing. */
export const photoPicker = (): InlineConfig => alone('photo-picker')

/** `scales.js`: words alone, which only shops need that ask public questions. */
export const scales = (): InlineConfig => alone('scales')

/** The words of each language, by part: `it/more.js`. */
export const languages = (): InlineConfig => ({
  ...common(),
  build: {
    write: false,
    target,
    lib: { entry: languageFiles(), formats: ['es'], fileName: (_, name) => `${name}.js` },
    rolldownOptions: { output: { minify: true, comments: false } },
  },
})

/** By name, as in `it/more`. Of English only what no part of the program brings along. */
const languageFiles = (): Record<string, string> =>
  Object.fromEntries([
    ['en/photos', here('i18n/en/photos.ts')],
    ...TRANSLATIONS.flatMap((language) =>
      readdirSync(here(`i18n/${language}`)).map((file) => [
        `${language}/${basename(file, '.ts')}`,
        here(`i18n/${language}/${file}`),
      ]),
    ),
  ])

/** `voce.js`, a classic script that works without a module's own address. */
export const loader = (version: string): InlineConfig => ({
  ...common(),
  define: { ...common().define, __VERSION__: JSON.stringify(version) },
  build: {
    write: false,
    target,
    lib: { entry: here('loader/index.ts'), formats: ['iife'], name: 'voce', fileName: () => 'voce.js' },
    rolldownOptions: { output: { minify: true } },
  },
})
