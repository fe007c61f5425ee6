import type { MiddlewareHandler } from 'hono'
import * as z from 'zod/mini'
import type { FieldCode, FieldError } from '../../shared/errors.ts'
import { JSON_BYTES_MAX } from '../../shared/limits.ts'
import type { AppEnv } from './env.ts'
import { ApiError } from './errors.ts'

type Issue = z.core.$ZodIssue

function fieldCode(issue: Issue): FieldCode {
  if (issue.code === 'custom') return issue.params?.code ?? 'malformed'
  if (issue.code === 'invalid_type') return issue.input === undefined ? 'required' : 'wrong_type'
  if (issue.code === 'invalid_format') return 'malformed'
  if (issue.code === 'invalid_value') return issue.input === undefined ? 'required' : 'not_allowed'
  // Of an object that is one of several kinds: the field that tells which.
  if (issue.code === 'invalid_union')
    return issue.path.at(-1)! in (issue.input as object) ? 'not_allowed' : 'required'
  if (issue.code === 'too_big' || issue.code === 'too_small') {
    if (issue.origin === 'number' || issue.origin === 'int') return 'out_of_range'
    if (issue.origin === 'array') return issue.code === 'too_big' ? 'too_many' : 'required'
    return issue.code === 'too_big' ? 'too_long' : 'too_short'
  }
  return 'malformed'
}

const fieldError = (issue: Issue): FieldError => ({ path: issue.path.join('.'), code: fieldCode(issue) })

/** What is valid, or what has to be corrected: for items of a list that are judged one by one. */
export function checked<S extends z.ZodMiniType>(
  schema: S,
  input: unknown,
): { data: z.output<S> } | { fields: FieldError[] } {
  // `reportInput` tells an absent field from one of the wrong type.
  const result = z.safeParse(schema, input, { reportInput: true })
  return result.success ? { data: result.data } : { fields: result.error.issues.map(fieldError) }
}

function parse<S extends z.ZodMiniType>(schema: S, input: unknown): z.output<S> {
  const result = checked(schema, input)
  if ('data' in result) return result.data
  throw new ApiError('invalid_input', result.fields)
}

/** The JSON of a request, whatever its content type says: a widget sends `text/plain`, which saves a preflight. */
async function readJson(request: Request): Promise<unknown> {
  const tooLarge = () => new ApiError('payload_too_large')
  if (Number(request.headers.get('Content-Length') ?? 0) > JSON_BYTES_MAX) throw tooLarge()
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })
  let size = 0
  let text = ''
  try {
    for await (const chunk of request.body ?? []) {
      size += chunk.byteLength
      if (size > JSON_BYTES_MAX) throw tooLarge()
      text += decoder.decode(chunk, { stream: true })
    }
    return JSON.parse(text + decoder.decode())
  } catch (error) {
    throw error instanceof ApiError ? error : new ApiError('invalid_json')
  }
}

/** Validates a JSON body, at most 64 kB, as `c.req.valid('json')`; 400, 413 or 422 otherwise. */
export const jsonBody =
  <S extends z.ZodMiniType>(
    schema: () => S,
  ): MiddlewareHandler<AppEnv, string, { in: { json: z.input<S> }; out: { json: z.output<S> } }> =>
  async (c, next) => {
    c.req.addValidatedData('json', parse(schema(), await readJson(c.req.raw)) as object)
    await next()
  }

/** Validates the query as `c.req.valid('query')`, the first of repeated values; 422 otherwise. */
export const query =
  <S extends z.ZodMiniType>(
    schema: () => S,
  ): MiddlewareHandler<AppEnv, string, { in: { query: z.input<S> }; out: { query: z.output<S> } }> =>
  async (c, next) => {
    c.req.addValidatedData('query', parse(schema(), c.req.query()) as object)
    await next()
  }
