// Which choices do the forms offer, and how are they called?
import { CHANNELS } from "../../core/case/words.ts";
import { CHANNEL_WORDS } from "./purposes.ts";

interface Option {
  value: string;
  label: string;
}

export const PART_OPTIONS: readonly Option[] = [
  { value: "recruiter", label: "Recruiter or HR" },
  { value: "hiring-manager", label: "Hiring manager" },
  { value: "peer", label: "Future colleague" },
  { value: "executive", label: "Executive" },
  { value: "other", label: "Someone else" },
];

export const CULTURE_OPTIONS: readonly Option[] = [
  { value: "formal", label: "Formal" },
  { value: "neutral", label: "In between" },
  { value: "casual", label: "Casual" },
];

export const PACE_OPTIONS: readonly Option[] = [
  { value: "urgent", label: "Hiring urgently" },
  { value: "normal", label: "Normal" },
  { value: "busy", label: "Very busy" },
];

export const UPDATES_OPTIONS: readonly Option[] = [
  { value: "welcome", label: "Likes to hear from candidates" },
  { value: "hands-off", label: "Prefers not to be updated" },
];

export const FORMAT_OPTIONS: readonly Option[] = [
  { value: "phone", label: "Phone" },
  { value: "video", label: "Video" },
  { value: "onsite", label: "On site" },
];

export const CHANNEL_OPTIONS: readonly Option[] = CHANNELS.map((value) => ({
  value,
  label: value === "video-chat" ? "Video chat" : capital(CHANNEL_WORDS[value]),
}));

export const LANGUAGE_OPTIONS: readonly Option[] = [
  { value: "en-US", label: "English (American)" },
  { value: "en-GB", label: "English (British)" },
];

export const OUTCOME_OPTIONS: readonly Option[] = [
  { value: "rejected", label: "They said no" },
  { value: "offer", label: "They made an offer" },
  { value: "accepted", label: "I accepted" },
  { value: "declined", label: "I declined the offer" },
  { value: "withdrawn", label: "I withdrew" },
  { value: "closed", label: "The position was closed" },
];

/** What a message that came in means, for the person to choose. */
export const SIGNAL_OPTIONS: readonly Option[] = [
  { value: "human", label: "A personal reply" },
  { value: "timeline", label: "When they will decide" },
  { value: "scheduling", label: "An invitation or a new date" },
  { value: "materials", label: "They ask for something" },
  { value: "acknowledgement", label: "Just an acknowledgement" },
  { value: "offer", label: "An offer" },
  { value: "rejection", label: "A rejection" },
  { value: "closed", label: "The position is closed" },
  { value: "auto-reply", label: "An automatic reply" },
];

export const OUTCOME_WORDS: Record<string, string> = {
  rejected: "said no",
  offer: "made an offer",
  accepted: "accepted",
  declined: "declined",
  withdrawn: "withdrawn",
  closed: "closed",
};

export function labelOf(options: readonly Option[], value: string | undefined): string {
  return options.find((option) => option.value === value)?.label ?? value ?? "";
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
