import type { D1Database } from '@cloudflare/workers-types'
import { Hono } from 'hono'
import * as z from 'zod'

// What nobody who uses Hono, zod and D1 can go below: the same work without Voce.

const input = z.object({ id: z.string(), body: z.string().max(5000), rating: z.number().int().min(1).max(5) })

// As long as a page of ten reviews: what is compared is the work, not the length of the answer.
const CONSTANT = JSON.stringify({ constant: 'hello world '.repeat(400) })

export default new Hono<{ Bindings: { DB: D1Database } }>()
  .get('/constant', (c) => c.body(CONSTANT, 200, { 'Content-Type': 'application/json' }))
  .get('/row/:id', async (c) =>
    c.json(await c.env.DB.prepare('SELECT * FROM floor WHERE id = ?').bind(c.req.param('id')).first()),
  )
  .post('/row', async (c) => {
    const { id, body, rating } = input.parse(await c.req.json())
    await c.env.DB.prepare('INSERT INTO floor (id, body, rating) VALUES (?, ?, ?)')
      .bind(id, body, rating)
      .run()
    return c.json({ id }, 201)
  })
