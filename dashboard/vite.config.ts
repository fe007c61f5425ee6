import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/dashboard/',
  build: {
    outDir: '../dist/public/dashboard',
    emptyOutDir: true,
    // The first with `light-dark()` and popovers.
    target: ['chrome123', 'firefox128', 'safari17.5'],
    // The policy of the page allows no data: addresses for anything but pictures.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
})
