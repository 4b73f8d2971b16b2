import type { startChannelServer } from './teams/channel-server.ts';
import type { TeamsOptions } from './teams/create-teams.ts';

type ChannelExchange = Parameters<NonNullable<Parameters<typeof startChannelServer>[0]['onExchange']>>[0];
type BotExchange = Parameters<NonNullable<TeamsOptions['onDelivered']>>[0];

/** So that a year of play does not fill the memory: the oldest go first. */
const limit = 5_000;

/** What went between the bot and its channel: `channel` is what the bot sent, `activities` what it got. Tokens are left out. */
export function createExchanges() {
  const channel: ChannelExchange[] = [];
  const activities: BotExchange[] = [];
  return {
    onExchange: (exchange: ChannelExchange): void =>
      keep(channel, { ...exchange, headers: { ...exchange.headers, authorization: 'Bearer …' } }),
    onDelivered: (exchange: BotExchange): void => keep(activities, exchange),
    list: () => ({ channel, activities }),
  };
}

function keep<T>(list: T[], item: T): void {
  list.push(item);
  if (list.length > limit) list.shift();
}
