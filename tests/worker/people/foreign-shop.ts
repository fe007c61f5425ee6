import { randomUUID } from 'node:crypto'
import { newMember, newProduct, newShop, sha256, store, unique } from '../factories.ts'
import { env } from '../server.ts'

/** A shop with one of everything that a path can name, by the name in the path. */
export async function fullShop() {
  const shop = await newShop()
  const owner = await newMember(shop, 'owner')
  const colleague = await newMember(shop, 'moderator', 'Luca')
  const product = await newProduct(shop)
  const namedByThem = unique('product')
  await newProduct(shop, namedByThem)
  const published = { reply: 'Thank you.' }
  const [review, rejected] = (await store(shop, product, [
    {},
    { status: 'rejected', reason: 'duplicate', published_at: null },
  ])) as [string, string]
  const id = {
    photo: unique('photo'),
    update: unique('update'),
    objection: unique('objection'),
    report: unique('report'),
    saved: unique('saved'),
    question: unique('question'),
    answer: unique('answer'),
    order: unique('order'),
    invitation: unique('invitation'),
    request: unique('request'),
    hash: sha256(randomUUID()),
  }
  const run = (sql: string, ...values: unknown[]) => env.DB.prepare(sql).bind(...values)
  const event = await run(
    `INSERT INTO events (shop_id, type, subject, actor, data, at, handled_at)
     VALUES (?, 'review.rejected', ?, ?, '{"reason":"duplicate"}', 1, 1) RETURNING seq`,
    shop,
    rejected,
    owner.id,
  ).first<number>('seq')
  await env.DB.batch([
    run(
      `INSERT INTO replies (review_id, shop_id, body, user_id, name, created_at) VALUES (?, ?, ?, ?, 'Marta', 1)`,
      review,
      shop,
      published.reply,
      owner.id,
    ),
    run(
      `INSERT INTO photos (id, shop_id, review_id, upload, place, width, height, bytes, colour, created_at)
       VALUES (?1, ?2, ?3, ?1, 0, 10, 10, 100, 0, 1)`,
      id.photo,
      shop,
      review,
    ),
    run(
      `INSERT INTO review_updates (id, shop_id, review_id, submission, body, created_at)
       VALUES (?1, ?2, ?3, ?1, 'It still holds.', 1)`,
      id.update,
      shop,
      review,
    ),
    run(
      `INSERT INTO objections (id, shop_id, review_id, event, against, created_at) VALUES (?, ?, ?, ?, 'reject', 1)`,
      id.objection,
      shop,
      rejected,
      event,
    ),
    run(
      `INSERT INTO reports (id, shop_id, submission, subject, subject_id, reason, explanation, created_at)
       VALUES (?1, ?2, ?1, 'review', ?3, 'illegal', 'It is not true.', 1)`,
      id.report,
      shop,
      review,
    ),
    run(
      `INSERT INTO saved_answers (id, shop_id, title, body, created_at) VALUES (?, ?, 'Thanks', 'Thank you.', 1)`,
      id.saved,
      shop,
    ),
    run(
      `INSERT INTO questions (id, shop_id, product, pool, submission, digest, body, created_at)
       VALUES (?1, ?2, ?3, ?3, ?1, '', 'Does it go in the oven?', 1)`,
      id.question,
      shop,
      product,
    ),
    run(
      `INSERT INTO answers (id, shop_id, question_id, submission, body, created_at) VALUES (?1, ?2, ?3, ?1, 'It does.', 1)`,
      id.answer,
      shop,
      id.question,
    ),
    run(
      `INSERT INTO orders (shop_id, id, number, source, created_at) VALUES (?1, ?2, ?2, 'api', 1)`,
      shop,
      id.order,
    ),
    run(
      `INSERT INTO invitations (shop_id, id, order_id, state, next_at, created_at)
       VALUES (?, ?, ?, 'planned', 9999999999999, 1)`,
      shop,
      id.invitation,
      id.order,
    ),
    run(
      `INSERT INTO contact_requests
         (shop_id, id, invitation_id, way, need, locale, due_at, created_at, delete_after)
       VALUES (?, ?, ?, 'write', 'help', 'en', 9999999999999, 1, 9999999999999)`,
      shop,
      id.request,
      id.invitation,
    ),
    run(`INSERT INTO api_keys (hash, shop_id, name, created_at) VALUES (?, ?, 'Till', 1)`, id.hash, shop),
  ])
  await Promise.all(
    ['.webp', '-small.webp'].map((end) => env.PHOTOS.put(`${shop}/${id.photo}${end}`, 'a photo')),
  )
  return {
    shop,
    owner,
    /** By the part of a path that stands before the id. */
    ids: {
      reviews: review,
      voices: review,
      photos: id.photo,
      updates: id.update,
      objections: id.objection,
      reports: id.report,
      'saved-answers': id.saved,
      questions: id.question,
      answers: id.answer,
      invitations: id.invitation,
      'contact-requests': id.request,
      keys: id.hash.slice(0, 16),
      team: colleague.id,
      products: namedByThem,
    } as Record<string, string>,
  }
}

/** All that is kept of a shop, table by table. */
export async function traceOf(shop: string): Promise<string> {
  const { results: tables } = await env.DB.prepare(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE TABLE%shop_id%' ORDER BY name",
  ).all<{ name: string }>()
  const rows = await env.DB.batch(
    tables.map(({ name }: { name: string }) =>
      env.DB.prepare(`SELECT * FROM ${name} WHERE shop_id = ?`).bind(shop),
    ),
  )
  return JSON.stringify(rows.map(({ results }: { results: unknown[] }) => results))
}
