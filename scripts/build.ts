// npm run build: the static files of production. `--demo` adds the demo store, which the browser tests visit.
import { parseArgs } from 'node:util'
import { clearPublicFolder, publicFolder, writeDashboard, writeDemo, writeWidget } from './public-files.ts'

const { values } = parseArgs({ options: { demo: { type: 'boolean', default: false } } })

await clearPublicFolder()
await Promise.all([writeWidget('five minutes'), writeDashboard(), ...(values.demo ? [writeDemo()] : [])])
console.log(`Built ${publicFolder}`)
