// npm run build: the static files of production. `--demo` adds the demo store, which the browser tests visit.
import { parseArgs } from 'node:util'
import { buildPublicFiles, publicFolder } from './public-files.ts'

const { values } = parseArgs({ options: { demo: { type: 'boolean', default: false } } })

await buildPublicFiles(publicFolder, values)
console.log(`Built ${publicFolder}`)
