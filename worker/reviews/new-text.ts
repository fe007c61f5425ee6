import type { AskedQuestion, GivenAnswer } from '../../shared/schemas/question.ts'
import { shownName } from '../../shared/shown-name.ts'
import { publishesAfter } from '../moderation/rules.ts'
import { noticeSignals } from '../moderation/text-rules.ts'
import { keyedHash, sha256 } from '../platform/crypto.ts'
import { newId } from '../platform/ids.ts'
import { DAY } from '../platform/time.ts'
import type { NewText } from './question-submit-store.ts'

/** A hash of a connection under a key that changes each day, so that nobody can be followed from one to the next. */
export const senderHash = (pepper: string, shop: string, client: string, now: number): Promise<string> =>
  keyedHash(pepper, `sender ${Math.floor(now / DAY)}`, `${shop}\n${client}`)

/** Derives all that is stored with a question or an answer from what was sent alone. */
export async function newText(
  shop: string,
  sent: AskedQuestion | GivenAnswer,
  under: NewText['under'],
  { pepper, client, origin, now }: { pepper: string; client: string; origin: string | null; now: number },
): Promise<NewText> {
  const { body, name, email } = sent
  const parent = 'question' in under ? under.question : under.product
  const [submission, digest, emailHash, sender] = await Promise.all([
    sha256(sent.submissionId),
    sha256(JSON.stringify([parent, body, name, email])),
    email ? keyedHash(pepper, `person ${shop}`, email) : null,
    senderHash(pepper, shop, client, now),
  ])
  const signals = noticeSignals(body, name)
  const wait = publishesAfter({ proof: 'none', signals })
  return {
    id: newId(now),
    shop,
    under,
    body,
    language: sent.locale?.split('-')[0]?.toLowerCase() ?? null,
    authorName: name ? shownName(name) : null,
    submission,
    digest,
    person:
      email && emailHash
        ? { id: newId(now), emailHash, email, name: name ?? null, locale: sent.locale ?? null }
        : null,
    signals,
    dueAt: wait === null ? null : now + wait,
    sender,
    isTrapped: sent.homepage !== undefined,
    origin,
    now,
  }
}
