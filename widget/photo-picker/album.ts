import { PHOTOS_MAX } from '../../shared/limits.ts'
import { newId } from '../dom/new-id.ts'
import { type Prepared, prepare, type Refusal } from './prepare.ts'
import { type Destination, upload } from './upload.ts'

type Standing = 'preparing' | 'ready' | 'sending' | 'waiting' | 'sent' | 'refused'

/** One chosen file, and how far it has come. */
export interface Photo extends Partial<Prepared> {
  /** Makes sending it safe to repeat. */
  id: string
  name: string
  is: Standing
  why?: Refusal
  /** The share that has left, while it is being sent. */
  share: number
  tries: number
}

const RETRIES = 8

/** The photos of one review: chosen before it is sent, sent after it was received. */
export class Album {
  photos: Photo[] = []
  mediaUse = false
  /** So many fit. */
  max = PHOTOS_MAX
  /** More were chosen than fit. */
  tooMany = false
  #to: Destination | undefined
  #running = false
  #changed: () => void

  constructor(changed: () => void) {
    this.#changed = changed
    addEventListener('online', () => this.#again(this.photos))
  }

  /** Those that count: what was refused takes nobody's place. */
  get taken(): Photo[] {
    return this.photos.filter((photo) => photo.is !== 'refused')
  }

  get isSending(): boolean {
    return this.#to !== undefined
  }

  /** Takes files one after the other: what is refused leaves its place to the next, and only one fills the memory. */
  async add(files: Iterable<File>): Promise<void> {
    this.tooMany = false
    for (const file of files) {
      if (this.taken.length >= this.max) {
        this.tooMany = true
        this.#changed()
        return
      }
      const photo: Photo = { id: newId(), name: file.name, is: 'preparing', share: 0, tries: 0 }
      this.photos.push(photo)
      this.#changed()
      await this.#prepare(photo, file)
    }
  }

  async #prepare(photo: Photo, file: File): Promise<void> {
    const outcome = await prepare(file)
    if (typeof outcome === 'string') {
      photo.is = 'refused'
      photo.why = outcome
    } else {
      photo.is = 'ready'
      Object.assign(photo, outcome)
    }
    this.#changed()
    this.#run()
  }

  remove(photo: Photo): void {
    this.photos = this.photos.filter((one) => one !== photo)
    this.tooMany = false
    this.#changed()
  }

  /** Sends all, one after the other, and whatever is added later. */
  send(to: Destination): void {
    this.#to = to
    this.#run()
  }

  again(photo: Photo): void {
    photo.tries = 0
    this.#again([photo])
  }

  #again(photos: Photo[]): void {
    for (const photo of photos) if (photo.is === 'waiting') photo.is = 'ready'
    this.#changed()
    this.#run()
  }

  async #run(): Promise<void> {
    if (this.#running || !this.#to) return
    this.#running = true
    for (let next = this.#next(); next; next = this.#next()) await this.#sendOne(next, this.#to)
    this.#running = false
  }

  #next = (): Photo | undefined => this.photos.find((photo) => photo.is === 'ready')

  async #sendOne(photo: Photo, to: Destination): Promise<void> {
    photo.is = 'sending'
    photo.share = 0
    this.#changed()
    const outcome = await upload(to, { id: photo.id, blob: photo.blob! }, this.mediaUse, (share) => {
      photo.share = share
      this.#changed()
    })
    if (outcome === 'waiting') {
      photo.is = outcome
      if (photo.tries < RETRIES)
        setTimeout(() => this.#again([photo]), 3_000 * 2 ** photo.tries * (0.5 + Math.random()))
      photo.tries += 1
    } else if (outcome === 'sent') photo.is = outcome
    else {
      photo.is = 'refused'
      photo.why = outcome
    }
    this.#changed()
  }
}
