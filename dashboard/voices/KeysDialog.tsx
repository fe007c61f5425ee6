import { useWords } from '../i18n/language.tsx'
import { Dialog } from '../ui/Dialog.tsx'

interface Props {
  on: boolean
  onToggle: (on: boolean) => void
  onClose: () => void
}

/** All keys, and the switch that turns single keys off. */
export function KeysDialog({ on, onToggle, onClose }: Props) {
  const { keys } = useWords()
  const list: Array<[key: string, does: string]> = [
    ['j', keys.next],
    ['k', keys.previous],
    ['v', keys.reveal],
    ['p', keys.publish],
    ['a', keys.publishAndAnswer],
    ['r', keys.reject],
    ['m', keys.hide],
    ['n', keys.note],
    ['o', keys.assign],
    ['x', keys.select],
    ['⇧ x', keys.selectTo],
    ['u', keys.undo],
    ['?', keys.help],
    ['Esc', keys.escape],
    ['Ctrl ⏎ / ⌘ ⏎', keys.send],
  ]
  return (
    <Dialog title={keys.title} class="small" onClose={onClose}>
      <dl class="keys">
        {list.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label class="switch">
        <input
          type="checkbox"
          checked={on}
          onChange={({ currentTarget }) => onToggle(currentTarget.checked)}
        />
        <span>
          {keys.enabled}
          <span class="quiet">{keys.enabledHint}</span>
        </span>
      </label>
    </Dialog>
  )
}
