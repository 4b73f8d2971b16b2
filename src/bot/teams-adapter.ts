import { CloudAdapter, ConfigurationBotFrameworkAuthentication, ConfigurationServiceClientCredentialFactory, type Activity, type InvokeResponse, type TurnContext } from 'botbuilder';
import { channelHttp } from './channel-http.ts';
import { channelIssuer, channelMetadata } from './check-token.ts';

export type BotConfig = {
  /** The bot's application id, a GUID; the same registration as Graph's. */
  readonly appId: string;
  readonly tenantId: string;
  readonly mapUrl: (url: string) => string;
  /** A token of our application for the channel (scope https://api.botframework.com/.default). */
  readonly token: () => Promise<string>;
};

type Arguments = ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>;

/** Where bots of the public cloud speak when nothing else is known (facts/teams.md §3.3). */
export const defaultServiceUrl = 'https://smba.trafficmanager.net/teams/';

/** botbuilder's adapter without its fake request and response, and with its checks on: also against a local channel. */
export class TeamsAdapter extends CloudAdapter {
  private readonly appId: string;

  constructor(config: BotConfig) {
    // An empty id would switch botbuilder's authentication off without a word.
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(config.appId)) throw new Error('CLIENT_ID is not a GUID. Give the application id of the bot’s registration.');
    const options: Arguments[4] = { httpClient: channelHttp(config.mapUrl) };
    super(new ConfigurationBotFrameworkAuthentication(settings(config), new TokenCredentials(config), undefined, undefined, options));
    this.appId = config.appId;
  }

  /** Runs `logic` for an activity whose shape was checked; throws when botbuilder refuses the token. Answers what an invoke has to be answered with. */
  handle(authorization: string, activity: Activity, logic: (context: TurnContext) => Promise<void>): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, logic);
  }

  /** The connector's REST client for conversations at `serviceUrl`, as the bot. */
  async conversations(serviceUrl: string) {
    const factory = this.botFrameworkAuthentication.createConnectorFactory(this.createClaimsIdentity(this.appId));
    return (await factory.create(serviceUrl, channelIssuer)).conversations;
  }
}

/** All of these must be set as soon as one is (stack.md, traps). */
function settings({ appId, tenantId, mapUrl }: BotConfig): NonNullable<Arguments[0]> {
  return {
    MicrosoftAppId: appId,
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppTenantId: tenantId,
    ToChannelFromBotLoginUrl: `https://login.microsoftonline.com/${tenantId}`,
    ToChannelFromBotOAuthScope: channelIssuer,
    ToBotFromChannelTokenIssuer: channelIssuer,
    OAuthUrl: channelIssuer,
    ToBotFromChannelOpenIdMetadataUrl: mapUrl(channelMetadata),
    ToBotFromEmulatorOpenIdMetadataUrl: mapUrl(channelMetadata), // the emulator's tokens are refused by check-token.ts before
    CallerId: 'urn:botframework:azure',
  };
}

type Client = Awaited<ReturnType<ConfigurationServiceClientCredentialFactory['createCredentials']>>;

/** Our own tokens in the place of botbuilder's older MSAL: it knows neither the host map nor a federated credential. */
class TokenCredentials extends ConfigurationServiceClientCredentialFactory {
  private readonly token: () => Promise<string>;

  constructor({ appId, tenantId, token }: BotConfig) {
    // The password is asked for and never used: createCredentials is ours.
    super({ MicrosoftAppId: appId, MicrosoftAppPassword: 'unused', MicrosoftAppType: 'SingleTenant', MicrosoftAppTenantId: tenantId });
    this.token = token;
  }

  override isAuthenticationDisabled(): Promise<boolean> {
    return Promise.resolve(false);
  }

  override createCredentials(): Promise<Client> {
    const { token } = this;
    return Promise.resolve({
      async signRequest(request) {
        request.headers.set('authorization', `Bearer ${await token()}`);
        return request;
      },
    });
  }
}
