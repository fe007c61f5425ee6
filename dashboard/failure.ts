import type { ErrorCode } from '../shared/errors.ts'

/** Why a request did not do what was asked: the Worker's code, or `offline` when no answer came at all. */
export type FailureCode = ErrorCode | 'offline'

/** What every function of `api` throws. */
export class Failure extends Error {
  readonly code: FailureCode
  /** Paths of what has to be corrected. */
  readonly fields: readonly string[]

  constructor(code: FailureCode, fields: readonly string[] = []) {
    super(code)
    this.code = code
    this.fields = fields
  }
}

/** The code of whatever was thrown; what is no `Failure` is a fault of ours. */
export const failureCode = (error: unknown): FailureCode =>
  error instanceof Failure ? error.code : 'internal'
