// Everything that Twofold needs in Azure, in one resource group: docs/admin/azure.md says what each part is for.
// The registration in Entra is not made here: teamsapp.yml makes it, and lets it trust the managed identity of this file.

@description('Names every resource of this file.')
@minLength(4)
@maxLength(20)
param baseName string

param location string = resourceGroup().location

@description('The client id of the one single-tenant registration: bot, single sign-on and Graph.')
param clientId string

@description('The id of the app in the Teams catalogue of the tenant. It is known after the first publishing.')
param catalogAppId string

@description('The flat Entra group whose members are in scope; the same group that Exchange RBAC names.')
param scopeGroupId string

@description('The address without https:// at which Microsoft 365 and people reach the product. With a domain of your own: that domain, bound to the web app.')
param publicHost string = '${baseName}.azurewebsites.net'

@description('The password of the database login. Long and random: nobody types it.')
@secure()
@minLength(16)
param databasePassword string

@description('The key that makes pseudonyms of people in the log. Long and random.')
@secure()
@minLength(16)
param logKey string

@description('The size of the web app. B1 is the smallest that is always on and joins a virtual network.')
param webAppSku string = 'B1'

@description('The size of the database server.')
param databaseSku string = 'Standard_B1ms'

@allowed(['Burstable', 'GeneralPurpose', 'MemoryOptimized'])
param databaseTier string = 'Burstable'

@description('The space of the database server. It grows by itself and never shrinks: after it has grown, say the larger number here.')
param databaseStorageGb int = 32

@description('Whether managers are offered help with 1:1s that were spotted.')
@allowed(['on', 'off'])
param offers string = 'off'

@description('Whether the rep is informed when the manager says yes, or both must agree.')
@allowed(['inform', 'both'])
param consent string = 'inform'

@description('Whether a manager can diagnose what is in the way of a rep.')
@allowed(['on', 'off'])
param diagnosis string = 'on'

@description('Whether skills are rated, and kept promises and weekly numbers are counted.')
@allowed(['on', 'off'])
param scores string = 'on'

@description('The path of the team\'s own catalogue inside the deployed folder, or empty.')
param teamCatalogue string = ''

@allowed(['debug', 'info', 'warn', 'error'])
param logLevel string = 'info'

var databaseLogin = 'twofold'
// The port inside the container: App Service sends requests to PORT, and HTTP_PORT makes the product listen there.
var port = '8080'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: baseName
  location: location
}

module network 'network.bicep' = {
  name: 'network'
  params: {
    baseName: baseName
    location: location
  }
}

module database 'database.bicep' = {
  name: 'database'
  params: {
    baseName: baseName
    location: location
    login: databaseLogin
    password: databasePassword
    skuName: databaseSku
    skuTier: databaseTier
    storageGb: databaseStorageGb
    subnetId: network.outputs.databaseSubnetId
    dnsZoneId: network.outputs.databaseDnsZoneId
  }
}

module vault 'vault.bicep' = {
  name: 'vault'
  params: {
    baseName: baseName
    location: location
    readerPrincipalId: identity.properties.principalId
    databaseUrl: 'postgres://${databaseLogin}:${uriComponent(databasePassword)}@${database.outputs.host}:5432/${database.outputs.name}?sslmode=verify-full'
    logKey: logKey
  }
}

// What the product reads. test/infra holds this list against src/main/config.ts.
var productSettings = {
  HTTP_HOST: '0.0.0.0'
  HTTP_PORT: port
  PUBLIC_URL: 'https://${publicHost}'
  TENANT_ID: tenant().tenantId
  CLIENT_ID: clientId
  MANAGED_IDENTITY_CLIENT_ID: identity.properties.clientId
  TEAMS_CATALOG_APP_ID: catalogAppId
  SCOPE_GROUP_ID: scopeGroupId
  DATABASE_URL: '@Microsoft.KeyVault(SecretUri=${vault.outputs.databaseUrlSecret})'
  OFFERS: offers
  CONSENT: consent
  DIAGNOSIS: diagnosis
  SCORES: scores
  TEAM_CATALOGUE: teamCatalogue
  LOG_KEY: '@Microsoft.KeyVault(SecretUri=${vault.outputs.logKeySecret})'
  LOG_LEVEL: logLevel
}

// What App Service itself reads: where to send requests, and that packages are installed there, without those for development.
var platformSettings = {
  PORT: port
  SCM_DO_BUILD_DURING_DEPLOYMENT: 'true'
  NPM_CONFIG_OMIT: 'dev'
}

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: baseName
  location: location
  kind: 'linux'
  sku: {
    name: webAppSku
  }
  properties: {
    reserved: true
  }
}

resource web 'Microsoft.Web/sites@2024-04-01' = {
  name: baseName
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identity.id}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    virtualNetworkSubnetId: network.outputs.webSubnetId
    keyVaultReferenceIdentity: identity.id
    siteConfig: {
      linuxFxVersion: 'NODE|22-lts'
      appCommandLine: 'node src/main/run.mjs server --no-install'
      alwaysOn: true
      healthCheckPath: '/health'
      http20Enabled: true
      minTlsVersion: '1.2'
      ftpsState: 'Disabled'
    }
  }

  resource settings 'config' = {
    name: 'appsettings'
    properties: union(productSettings, platformSettings)
  }
}

module bot 'bot.bicep' = {
  name: 'bot'
  params: {
    baseName: baseName
    clientId: clientId
    endpoint: 'https://${publicHost}/api/messages'
  }
}

// Kept in infra/env/.env.<environment> by the toolkit, each under its own name.
output AZURE_APP_SERVICE_RESOURCE_ID string = web.id
output PUBLIC_HOST string = publicHost
output MANAGED_IDENTITY_PRINCIPAL_ID string = identity.properties.principalId
output ENTRA_TENANT_ID string = tenant().tenantId
