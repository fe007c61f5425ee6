/** Numbers that the widget, the dashboard and the Worker check alike. Text lengths are Unicode code points. */

export const RATING_MIN = 1
export const RATING_MAX = 5

export const TITLE_MAX = 120
export const BODY_MAX = 5_000
/** Below the 100 characters at which search engines ignore an author. */
export const NAME_MAX = 60
/** RFC 5321 §4.5.3.1, less the angle brackets. */
export const EMAIL_MAX = 254
export const REPLY_MAX = 5_000
/** Of facts in a statement of reasons (as in the Commission's database of statements), an objection, a report, a note. */
export const EXPLANATION_MAX = 5_000
export const SAVED_ANSWER_TITLE_MAX = 80
/** Decisions in one call, and saved answers of a shop. */
export const DECISIONS_PER_CALL = 100
export const SAVED_ANSWERS_MAX = 200
export const PRODUCT_ID_MAX = 128
export const PRODUCT_TITLE_MAX = 200
export const URL_MAX = 2_000

/** Of one review, and what one photo may be when it arrives. The browser makes it smaller first. */
export const PHOTOS_MAX = 5
export const PHOTO_BYTES_MAX = 8_000_000
export const PHOTO_SIDE_MAX = 8_000
export const PHOTO_PIXELS_MAX = 25_000_000
/** What the browser takes in hand to make smaller: more could fill a phone's memory. */
export const PHOTO_CHOSEN_BYTES_MAX = 32_000_000
export const PHOTO_CHOSEN_PIXELS_MAX = 120_000_000
/** The longer side of a photo that leaves the browser. */
export const PHOTO_SENT_SIDE = 2_048
export const VARIANT_MAX = 120

/** Of the token that comes with a form. */
export const FORM_TOKEN_MAX = 2_000

/** Reviews on one page of a list. */
export const PAGE_SIZE = 10
/** Items on one page of the dashboard's Voices. */
export const VOICES_PAGE_SIZE = 25
/** What somebody types to search the reviews. */
export const SEARCH_MAX = 100
/** Products in one call for ratings. */
export const RATINGS_PER_CALL = 100
/** A cursor is the id of a review. */
export const CURSOR_MAX = 200
/** Bytes of a JSON request. */
export const JSON_BYTES_MAX = 64_000

/** How long one attempt to send may take before the widget keeps the review and tries later. */
export const SEND_TIMEOUT_MS = 10_000
export const SEND_TRIES_MAX = 10
export const SEND_KEEP_MS = 7 * 86_400_000

export const SIGN_IN_CODE_DIGITS = 6
/** Of a shop's id, in small letters, digits and hyphens. */
export const SHOP_ID_MAX = 40

/** Orders in one call, and items of one order. */
export const ORDERS_PER_CALL = 100
/** Mails that a shop's own tool has to send, in one answer. */
export const DUE_PAGE_SIZE = 100
export const ORDER_ITEMS_MAX = 100
export const ORDER_NUMBER_MAX = 100
/** Invitations on one page of the dashboard's list. */
export const INVITATIONS_PAGE_SIZE = 50

/** Of a question about a product, and of an answer to one. */
export const QUESTION_MAX = 1_000
export const ANSWER_MAX = 3_000

/** Of a sign that Cloudflare Turnstile gives. */
export const TURNSTILE_MAX = 2_048

/** The reserved product that a shop's own reviews belong to. */
export const SHOP_PRODUCT = '~shop'
