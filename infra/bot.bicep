// The Azure Bot of the one single-tenant registration, and its way into Teams. Not UserAssignedMSI: then the bot's id would be the identity's,
// and single sign-on and Graph would need a second registration.

param baseName string
param clientId string
param endpoint string

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: baseName
  location: 'global'
  kind: 'azurebot'
  sku: {
    name: 'F0'
  }
  properties: {
    displayName: 'Twofold'
    endpoint: endpoint
    msaAppType: 'SingleTenant'
    msaAppId: clientId
    msaAppTenantId: tenant().tenantId
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
  }
}
