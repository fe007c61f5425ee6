import type { ComponentChildren } from 'preact'

/** Line icons, drawn in the colour of the text beside them; they never carry meaning alone. */
const Icon = ({ children }: { children: ComponentChildren }) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    {children}
  </svg>
)

export const Mark = () => (
  <svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d="M4 3h16a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2h-8l-5 4v-4H4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2Z" />
    <path class="mark-v" d="m8 8 4 6 4-6" />
  </svg>
)
export const VoicesIcon = () => (
  <Icon>
    <path d="M20 4H4a1 1 0 0 0-1 1v11a1 1 0 0 0 1 1h3v4l5-4h8a1 1 0 0 0 1-1V5a1 1 0 0 0-1-1ZM7.5 9h9M7.5 12.5h5" />
  </Icon>
)
export const SignOutIcon = () => (
  <Icon>
    <path d="M14 4H6a1 1 0 0 0-1 1v14a1 1 0 0 0 1 1h8M10 12h11m-4-4 4 4-4 4" />
  </Icon>
)
export const CloseIcon = () => (
  <Icon>
    <path d="m6 6 12 12M18 6 6 18" />
  </Icon>
)
export const BackIcon = () => (
  <Icon>
    <path d="m14 6-6 6 6 6" />
  </Icon>
)
export const ForwardIcon = () => (
  <Icon>
    <path d="m10 6 6 6-6 6" />
  </Icon>
)
export const KeyboardIcon = () => (
  <Icon>
    <path d="M4 6h16a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1ZM7 10h.01M11 10h.01M15 10h.01M17 14h.01M7 14h.01M10 14h4" />
  </Icon>
)
export const PersonIcon = () => (
  <Icon>
    <path d="M12 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM5 20c.6-3.6 3.4-5.5 7-5.5s6.4 1.9 7 5.5" />
  </Icon>
)
export const EyeIcon = () => (
  <Icon>
    <path d="M2.5 12s3.5-6.5 9.5-6.5S21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Z" />
    <path d="M12 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z" />
  </Icon>
)
export const FlagIcon = () => (
  <Icon>
    <path d="M5 21V4m0 1h13l-2.5 4.5L18 14H5" />
  </Icon>
)
export const ClockIcon = () => (
  <Icon>
    <path d="M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 7.5V12l3 2" />
  </Icon>
)
export const ShieldIcon = () => (
  <Icon>
    <path d="M12 3.5 5 6v5.5c0 4.3 2.9 7.5 7 9 4.1-1.5 7-4.7 7-9V6l-7-2.5Zm-3 8 2.2 2.2L15.2 9.7" />
  </Icon>
)
export const GearIcon = () => (
  <Icon>
    <path d="M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z" />
    <path d="M12 3v3m0 12v3m9-9h-3M6 12H3m15.4-6.4-2.1 2.1M7.7 16.3l-2.1 2.1m12.8 0-2.1-2.1M7.7 7.7 5.6 5.6" />
  </Icon>
)
export const PeopleIcon = () => (
  <Icon>
    <path d="M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm-6 8c.5-3 2.8-5 6-5s5.5 2 6 5M15.5 5.3a3 3 0 0 1 0 5.4M17.5 14.5c2 .6 3.2 2.2 3.5 4.5" />
  </Icon>
)
export const TodayIcon = () => (
  <Icon>
    <path d="M6 5h12a1 1 0 0 1 1 1v13a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1ZM5 9.5h14M9 3v3.5m6-3.5v3.5M9 14l2 2 4-4" />
  </Icon>
)
export const LetterIcon = () => (
  <Icon>
    <path d="M4 6h16a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1ZM3.5 7.5 12 13l8.5-5.5" />
  </Icon>
)
export const BoxIcon = () => (
  <Icon>
    <path d="M12 3 4 7v10l8 4 8-4V7l-8-4ZM4 7l8 4 8-4M12 11v10" />
  </Icon>
)
