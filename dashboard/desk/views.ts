import { lazy } from 'preact-iso'

/** What waits beside the reviews, each with a page of its own among the voices. */
export const DESK_VIEWS = ['people', 'photos', 'questions'] as const
export type DeskView = (typeof DESK_VIEWS)[number]

export const isDeskView = (view: string): view is DeskView => DESK_VIEWS.some((each) => each === view)

export const DeskPage = lazy(() => import('./DeskPage.tsx').then((page) => page.DeskPage))
