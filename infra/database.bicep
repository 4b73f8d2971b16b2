// The product's Postgres: private access, TLS required. Its login is the server's administrator, which may create roles (and is no superuser):
// the product makes its own role without any such right, and does all its work as that one (row-level security).

param baseName string
param location string
param login string
@secure()
param password string
param skuName string
param skuTier string
param storageGb int
param subnetId string
param dnsZoneId string

resource server 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: '${baseName}-db'
  location: location
  sku: {
    name: skuName
    tier: skuTier
  }
  properties: {
    version: '16'
    administratorLogin: login
    administratorLoginPassword: password
    authConfig: {
      activeDirectoryAuth: 'Disabled'
      passwordAuth: 'Enabled'
    }
    storage: {
      storageSizeGB: storageGb
      autoGrow: 'Enabled'
    }
    backup: {
      backupRetentionDays: 14
      geoRedundantBackup: 'Disabled'
    }
    highAvailability: {
      mode: 'Disabled'
    }
    network: {
      delegatedSubnetResourceId: subnetId
      privateDnsZoneArmResourceId: dnsZoneId
    }
  }

  resource tls 'configurations' = {
    name: 'require_secure_transport'
    properties: {
      value: 'on'
      source: 'user-override'
    }
  }

  resource database 'databases' = {
    name: 'twofold'
    properties: {
      charset: 'UTF8'
    }
    dependsOn: [tls] // the server does one change at a time
  }
}

output host string = server.properties.fullyQualifiedDomainName
output name string = server::database.name
