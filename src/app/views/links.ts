import type { MeetingId } from '#domain/ids.ts';

/** Addresses of our own pages, made from the public address once. */
export type Links = {
  /** What every agenda's address begins with; by it our block is found in an invite. */
  readonly agendaBase: string;
  agenda(meeting: MeetingId): string;
  /** A page of the tab, by the same way into Teams: no agenda's token is a word of letters this short. */
  tab(page: 'home' | 'settings'): string;
  readonly example: string;
};

/** @param publicUrl where the product answers, without a slash at the end. */
export const createLinks = (publicUrl: string): Links => ({
  agendaBase: `${publicUrl}/a/`,
  agenda: (meeting) => `${publicUrl}/a/${meeting}`,
  tab: (page) => `${publicUrl}/a/${page}`,
  example: `${publicUrl}/example`,
});
