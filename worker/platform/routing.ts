import { HonoBase } from 'hono/hono-base'
import { SmartRouter } from 'hono/router/smart-router'
import { TrieRouter } from 'hono/router/trie-router'
import type { AppEnv } from './env.ts'

/**
 * Hono with the one router that takes all our paths. Its usual choice tries another before, and an isolate would pay for
 * that ahead of its first reply. What is mounted elsewhere only notes its routes.
 */
export class Routes extends HonoBase<AppEnv> {
  constructor() {
    super({ router: new SmartRouter({ routers: [new TrieRouter()] }) })
  }
}
