@description('Names every resource of this file.')
@minLength(4)
@maxLength(20)
param baseName string

@description('The one single-tenant registration: bot id, SSO and Graph client.')
param clientId string

@description('The id of the app in the tenant\'s Teams catalogue.')
param catalogAppId string

@description('The flat group whose members\' calendars are in scope.')
param scopeGroupId string

param location string = resourceGroup().location

resource plan 'Microsoft.Web/serverfarms@2021-02-01' = {
  name: baseName
  location: location
  kind: 'linux'
  sku: {
    name: 'B1'
  }
  properties: {
    reserved: true
  }
}

resource web 'Microsoft.Web/sites@2021-02-01' = {
  name: baseName
  location: location
  kind: 'app,linux'
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    siteConfig: {
      alwaysOn: true
      linuxFxVersion: 'NODE|20-lts'
      ftpsState: 'Disabled'
      appSettings: [
        {
          name: 'TENANT_ID'
          value: tenant().tenantId
        }
        {
          name: 'CLIENT_ID'
          value: clientId
        }
        {
          name: 'TEAMS_CATALOG_APP_ID'
          value: catalogAppId
        }
        {
          name: 'SCOPE_GROUP_ID'
          value: scopeGroupId
        }
      ]
    }
  }
}

resource bot 'Microsoft.BotService/botServices@2021-03-01' = {
  name: baseName
  location: 'global'
  kind: 'azurebot'
  sku: {
    name: 'F0'
  }
  properties: {
    displayName: 'Twofold'
    endpoint: 'https://${web.properties.defaultHostName}/api/messages'
    msaAppId: clientId
    msaAppTenantId: tenant().tenantId
    msaAppType: 'SingleTenant'
  }
}

resource teamsChannel 'Microsoft.BotService/botServices/channels@2021-03-01' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
  }
}

output AZURE_APP_SERVICE_RESOURCE_ID string = web.id
output PUBLIC_HOST string = web.properties.defaultHostName
