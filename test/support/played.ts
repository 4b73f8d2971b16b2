import type { Chat, ChatMessage, Control } from './control.ts';

type Who = { readonly id: string; readonly mail: string };

/** Somebody of the story: what he sees in Teams, and what he does there. */
export function createPlayed(control: Control, who: Who) {
  const chats = () => control.chats(who.id);
  const personal = async (): Promise<Chat> => must((await chats()).find(({ chatType }) => chatType === 'oneOnOne' || chatType === 'personal'), 'personal chat with Twofold');
  const meetingChats = async () => (await chats()).filter(({ chatType }) => chatType === 'meeting');
  const meetingChat = async (): Promise<Chat> => must((await meetingChats()).at(-1), 'meeting chat');
  const press = (where: { readonly chat: Chat; readonly message: ChatMessage }, action: string, inputs: Readonly<Record<string, string>> = {}) =>
    control.call('POST', `/people/${who.id}/press`, { chatId: where.chat.id, messageId: where.message.id, action, inputs });
  return {
    ...who,
    chats,
    personal,
    meetingChat,
    meetingChats,
    press,
    /** The last card in the personal chat, or in the meeting's, whose text matches. */
    card: async (where: 'personal' | 'meeting', text: RegExp) => {
      const chat = await (where === 'personal' ? personal() : meetingChat());
      const message = chat.messages.findLast(({ cards }) => cards.length > 0 && text.test(cardText(cards)));
      return { chat, message: must(message, `card with ${String(text)} in the ${where} chat; there are: ${chat.messages.map(({ cards }) => cardText(cards).slice(0, 80)).join(' | ')}`) };
    },
    say: async (where: 'personal' | 'meeting', text: string) => {
      const chat = await (where === 'personal' ? personal() : meetingChat());
      return control.call('POST', `/people/${who.id}/say`, { chatId: chat.id, text, mention: where === 'meeting' });
    },
    app: (state: 'installed' | 'uninstalled' | 'blocked') => control.call('POST', `/people/${who.id}/app`, { state }),
    edit: (eventId: string, client: 'owa' | 'outlook-classic' | 'teams', html: string) => control.call('POST', `/people/${who.id}/edit`, { eventId, client, html }),
    mails: () => control.mails(who.mail),
  };
}
export type Played = ReturnType<typeof createPlayed>;

/** All words of a card that a reader sees, in order. */
export function cardText(card: unknown): string {
  const words: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (typeof node === 'object' && node !== null) {
      for (const [key, value] of Object.entries(node)) {
        if (['text', 'title', 'value', 'label'].includes(key) && typeof value === 'string') words.push(value.replaceAll('\\', '').replaceAll('\u00a0', ' '));
        else if (key !== 'refresh' && key !== 'data') visit(value);
      }
    }
  };
  visit(card);
  return words.join('\n');
}

function must<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`Expected a ${what}.`);
  return value;
}
