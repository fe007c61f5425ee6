import { sendByBinding } from './platform/mail.ts'
import { createWorker } from './worker.ts'

export default createWorker(sendByBinding)
