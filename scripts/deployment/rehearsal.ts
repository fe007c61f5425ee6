import { type Outcome, type Wrangler, wrangler } from './wrangler.ts'

const noId = '00000000-0000-0000-0000-000000000000'

/**
 * Stands in for an account in which nothing exists yet: shows each command, and really runs only what needs no account,
 * which is bundling the Worker.
 */
export function rehearsal(): Wrangler {
  const databases: Array<{ name: string; uuid: string; jurisdiction: string | null }> = []
  return async (args, env) => {
    console.log(`  $ wrangler ${args.join(' ')}`)
    const [command, action, name] = args
    if (command === 'deploy') return wrangler([...args, '--dry-run'], env)
    switch (`${command} ${action}`) {
      case 'd1 create':
        databases.push({ name: name!, uuid: noId, jurisdiction: args.includes('eu') ? 'eu' : null })
        return printed('')
      case 'd1 list':
        return printed(JSON.stringify(databases))
      case 'secret list':
        return printed('[]')
      case 'queues info':
      case 'r2 bucket':
        return { ok: action === 'bucket' && name === 'create', printed: '', complaint: 'does not exist' }
      default:
        return printed('')
    }
  }
}

const printed = (text: string): Outcome => ({ ok: true, printed: text, complaint: '' })
