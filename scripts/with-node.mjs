// node scripts/with-node.mjs <file.ts> [arguments]: runs a TypeScript file, whatever Node the machine has.
import { install, modernNode, run } from './set-up.mjs'

install()
process.exit(await run(modernNode(), process.argv.slice(2)))
