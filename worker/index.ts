import { sendByProvider } from './platform/mail.ts'
import { createWorker } from './worker.ts'

export default createWorker(sendByProvider)
