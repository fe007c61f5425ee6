import { unstable_startWorker as startWorker } from 'wrangler'

/** Serves the Worker from a database that outlives the process; says where, once it answers. Ends by being killed. */
const worker = await startWorker({
  config: 'wrangler.toml',
  bindings: { PEPPER: { type: 'plain_text', value: 'a secret of the tests' } },
  dev: {
    server: { hostname: '127.0.0.1', port: 0 },
    inspector: false,
    watch: false,
    persist: process.argv[2]!,
  },
})
console.log(`at ${await worker.url}`)
