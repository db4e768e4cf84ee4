// Which fixed words does the case file use, and in which order do they appear in menus?

/** What a touchpoint is for. */
export const PURPOSES = [
  "thank-you",
  "materials",
  "clarification",
  "status-inquiry",
  "connect",
  "feedback-request",
  "rejection-reply",
  "offer-reply",
  "check-in",
  "share-article",
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** How a touchpoint reaches the person. */
export const CHANNELS = ["email", "phone", "linkedin", "video-chat", "letter"] as const;
export type Channel = (typeof CHANNELS)[number];

export const PARTS = ["recruiter", "hiring-manager", "peer", "executive", "other"] as const;
export type Part = (typeof PARTS)[number];

export const CULTURES = ["formal", "neutral", "casual"] as const;
export type Culture = (typeof CULTURES)[number];

export const PACES = ["urgent", "normal", "busy"] as const;
export type Pace = (typeof PACES)[number];

export const UPDATES = ["hands-off", "welcome", "unknown"] as const;
export type Updates = (typeof UPDATES)[number];

export const FORMATS = ["phone", "video", "onsite"] as const;
export type Format = (typeof FORMATS)[number];

export const LANGUAGES = ["en-US", "en-GB"] as const;
export type Language = (typeof LANGUAGES)[number];

export const OUTCOMES = ["rejected", "offer", "accepted", "declined", "withdrawn", "closed"] as const;
export type OutcomeKind = (typeof OUTCOMES)[number];

/** What an incoming mail means for the application. */
export const SIGNALS = [
  "rejection",
  "offer",
  "scheduling",
  "acknowledgement",
  "timeline",
  "materials",
  "closed",
  "human",
  "auto-reply",
  "bounce",
  "unrelated",
] as const;
export type Signal = (typeof SIGNALS)[number];

export const PLAYBOOK_NAMES = [
  "balanced",
  "lasting-impression",
  "strategic",
  "courteous",
  "touchpoint",
  "formal",
] as const;
export type PlaybookName = (typeof PLAYBOOK_NAMES)[number];
