/** An answer of the channel that is not a success. */
export type ChannelAnswer = { status: number; headers?: Record<string, string>; body: unknown };

/** The connector's error envelope (facts/teams.md §3.5). */
export function channelError(
  status: number,
  code: string,
  message: string,
  headers?: Record<string, string>,
): ChannelAnswer {
  return { status, body: { error: { code, message } }, ...(headers === undefined ? {} : { headers }) };
}

export const notAuthorized = (): ChannelAnswer =>
  channelError(401, 'BotNotRegistered', 'Authorization has been denied for this request.');

export const badArgument = (message: string): ChannelAnswer => channelError(400, 'Bad Argument', message);

export const noSuchConversation = (): ChannelAnswer =>
  channelError(404, 'ConversationNotFound', 'Conversation not found.');

export const noSuchActivity = (): ChannelAnswer =>
  channelError(404, 'ActivityNotFoundInConversation', 'The activity was not found in the conversation.');

export const notInRoster = (): ChannelAnswer =>
  channelError(403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster.');

export const notInstalled = (): ChannelAnswer =>
  channelError(
    403,
    'ForbiddenOperationException',
    'The bot is not installed in the personal scope of the user, so it can not start a conversation.',
  );

export const tooBig = (): ChannelAnswer => channelError(413, 'MessageSizeTooBig', 'Message size too large.');

export const throttled = (seconds: number): ChannelAnswer =>
  channelError(429, 'Throttled', 'Too Many Requests', { 'retry-after': String(seconds) });

/** The person blocked the bot or took the app away: the reason is a JSON text inside of the JSON (contract/bot/examples/error.403.*). */
export const writesBlocked = (): ChannelAnswer => ({
  status: 403,
  body: {
    errorCode: 209,
    message: JSON.stringify(
      {
        subCode: 'MessageWritesBlocked',
        details: 'Thread is blocked from message writes.',
        errorCode: null,
        errorSubCode: null,
      },
      null,
      2,
    ).replaceAll('\n', '\r\n'),
  },
});
