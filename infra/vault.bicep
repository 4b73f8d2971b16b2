// The secrets, and the one that may read them. Access by roles only; what was deleted can be brought back.

param baseName string
param location string
@description('The managed identity of the web app.')
param readerPrincipalId string
@secure()
param databaseUrl string
@secure()
param logKey string

// The built-in role Key Vault Secrets User: reads secrets, and nothing else.
var secretsUser = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4633458b-17de-408a-b874-0445c86b69e6')

resource vault 'Microsoft.KeyVault/vaults@2024-11-01' = {
  name: '${baseName}-kv'
  location: location
  properties: {
    tenantId: tenant().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
    enableSoftDelete: true
    softDeleteRetentionInDays: 30
    enablePurgeProtection: true
  }

  resource databaseUrlSecret 'secrets' = {
    name: 'database-url'
    properties: {
      value: databaseUrl
    }
  }

  resource logKeySecret 'secrets' = {
    name: 'log-key'
    properties: {
      value: logKey
    }
  }
}

resource mayRead 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, readerPrincipalId, secretsUser)
  scope: vault
  properties: {
    roleDefinitionId: secretsUser
    principalId: readerPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// With the version: a changed secret is a changed setting, and the web app starts anew with it.
output databaseUrlSecret string = vault::databaseUrlSecret.properties.secretUriWithVersion
output logKeySecret string = vault::logKeySecret.properties.secretUriWithVersion
