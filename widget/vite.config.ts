import { basename, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { InlineConfig } from 'vite'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

// Each configuration is made anew, because a build writes into the one it is given.
const common = (): InlineConfig => ({
  configFile: false,
  root: here('.'),
  logLevel: 'warn',
  define: { 'process.env.NODE_ENV': '"production"' },
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
      // Puts what the chunks share into reviews.js instead of a file of its own: one request less.
      preserveEntrySignatures: 'allow-extension',
      output: {
        // Library mode alone leaves white space in modules.
        minify: true,
        comments: false,
        chunkFileNames: ({ facadeModuleId }) => `${chunkName(facadeModuleId!)}.js`,
      },
    },
  },
})

/** `…/form/index.tsx` is form.js, `…/i18n/it.ts` is it.js. */
const chunkName = (file: string): string => {
  const name = basename(file).split('.')[0]!
  return name === 'index' ? basename(dirname(file)) : name
}

/** `stars.js`, which draws `<voce-stars>`: alone, because a page of many products needs nothing else. */
export const stars = (): InlineConfig => ({
  ...common(),
  build: {
    write: false,
    target,
    lib: { entry: here('stars/index.ts'), formats: ['es'], fileName: () => 'stars.js' },
    rolldownOptions: { output: { minify: true, comments: false } },
  },
})

/** `hosted.js`, which spares the page behind an invitation its reloading: alone, because no shop's page needs it. */
export const hosted = (): InlineConfig => ({
  ...common(),
  build: {
    write: false,
    target,
    lib: { entry: here('hosted/index.ts'), formats: ['es'], fileName: () => 'hosted.js' },
    rolldownOptions: { output: { minify: true, comments: false } },
  },
})

/** `photo-picker.js` and its languages: without Preact, because the page behind an invitation needs nothing else. */
export const photoPicker = (): InlineConfig => ({
  ...common(),
  build: {
    write: false,
    target,
    lib: { entry: here('photo-picker/index.ts'), formats: ['es'], fileName: () => 'photo-picker.js' },
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      output: {
        minify: true,
        comments: false,
        chunkFileNames: ({ facadeModuleId }) => `${chunkName(facadeModuleId!)}.js`,
      },
    },
  },
})

/** `scales.js` and its languages: words alone, which only shops need that ask public questions. */
export const scales = (): InlineConfig => ({
  ...common(),
  build: {
    write: false,
    target,
    lib: { entry: here('scales/index.ts'), formats: ['es'], fileName: () => 'scales.js' },
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      output: {
        minify: true,
        comments: false,
        chunkFileNames: ({ facadeModuleId }) => `${chunkName(facadeModuleId!)}.js`,
      },
    },
  },
})

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
