import { useCallback, useEffect, useState } from 'preact/hooks'
import type { SettingsChangeInput, ShopSettings } from '../../shared/schemas/settings.ts'
import type { SignedIn } from '../../shared/schemas/sign-in.ts'
import { api } from '../api.ts'
import { Failure, type FailureCode, failureCode } from '../failure.ts'
import { useFetched } from '../ui/use-fetched.ts'

type Shop = SignedIn['shops'][number]
export type Changes = Omit<SettingsChangeInput, 'expectedVersion'>

/** What was changed and not saved yet, by shop and section: it outlives a look at another section. */
const unsaved = new Map<string, Changes>()

export type Saving =
  | { phase: 'still' }
  | { phase: 'saving' }
  | { phase: 'saved' }
  | { phase: 'failed'; code: FailureCode; fields: readonly string[] }
  /** Somebody else was first; null where their name is not known. */
  | { phase: 'overtaken'; by: string | null }

export interface SettingsForm {
  /** As it is to become: what is stored, with what was changed here. */
  settings: ShopSettings
  change: (changes: Changes) => void
  isChanged: boolean
  mayChange: boolean
  saving: Saving
  save: () => Promise<void>
  discard: () => void
}

/** A part of a shop's settings to be changed; what was typed stays until it is saved or discarded. */
export function useSettings(shop: Shop, section: string, onSaved?: () => void) {
  const key = `${shop.id} ${section}`
  const [fetched, again] = useFetched(() => api.settings(shop.id), [shop.id])
  const [saved, setSaved] = useState<ShopSettings | null>(null)
  const [changes, setChanges] = useState<Changes>(() => unsaved.get(key) ?? {})
  const [saving, setSaving] = useState<Saving>({ phase: 'still' })
  const isChanged = Object.keys(changes).length > 0
  const stored = saved ?? (fetched.phase === 'ready' ? fetched.value : null)

  useEffect(() => {
    if (isChanged) unsaved.set(key, changes)
    else unsaved.delete(key)
  }, [key, changes, isChanged])

  useEffect(() => {
    if (!isChanged) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [isChanged])

  const change = useCallback((more: Changes) => {
    setChanges((before) => ({ ...before, ...more }))
    setSaving({ phase: 'still' })
  }, [])

  async function save(): Promise<void> {
    if (!stored || saving.phase === 'saving') return
    setSaving({ phase: 'saving' })
    try {
      setSaved(await api.changeSettings(shop.id, { expectedVersion: stored.version, ...changes }))
      setChanges({})
      setSaving({ phase: 'saved' })
      onSaved?.()
    } catch (error) {
      setSaving(await explained(error))
    }
  }

  /** What is stored by now comes first where somebody else has changed something; what was typed here stays. */
  async function explained(error: unknown): Promise<Saving> {
    if (failureCode(error) !== 'stale_version')
      return {
        phase: 'failed',
        code: failureCode(error),
        fields: error instanceof Failure ? error.fields : [],
      }
    try {
      const now = await api.settings(shop.id)
      setSaved(now)
      return { phase: 'overtaken', by: now.changed?.by ?? null }
    } catch (other) {
      return { phase: 'failed', code: failureCode(other), fields: [] }
    }
  }

  const form: SettingsForm | null = stored && {
    settings: { ...stored, ...changes } as ShopSettings,
    change,
    isChanged,
    mayChange: shop.role === 'owner',
    saving,
    save,
    discard: () => {
      setChanges({})
      setSaving({ phase: 'still' })
    },
  }
  return { form, fetched, again }
}
