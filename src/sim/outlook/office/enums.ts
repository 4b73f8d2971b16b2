/** The words of Office.js that pages write by name (@types/office-js). */
export const officeEnums = {
  AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
  CoercionType: { Html: 'html', Text: 'text' },
  HostType: { Outlook: 'Outlook' },
  PlatformType: { OfficeOnline: 'OfficeOnline', PC: 'PC', Mac: 'Mac', iOS: 'iOS', Android: 'Android', Universal: 'Universal' },
  EventType: {
    AppointmentTimeChanged: 'olkAppointmentTimeChanged',
    AttachmentsChanged: 'olkAttachmentsChanged',
    EnhancedLocationsChanged: 'olkEnhancedLocationsChanged',
    InfobarClicked: 'olkInfobarClicked',
    InitializationContextChanged: 'olkInitializationContextChanged',
    ItemChanged: 'olkItemSelectedChanged',
    OfficeThemeChanged: 'officeThemeChanged',
    RecipientsChanged: 'olkRecipientsChanged',
    RecurrenceChanged: 'olkRecurrenceChanged',
  },
  MailboxEnums: {
    ActionType: { ShowTaskPane: 'showTaskPane' },
    Days: { Mon: 'mon', Tue: 'tue', Wed: 'wed', Thu: 'thu', Fri: 'fri', Sat: 'sat', Sun: 'sun', Weekday: 'weekday', WeekendDay: 'weekendDay', Day: 'day' },
    ItemNotificationMessageType: { ErrorMessage: 'errorMessage', InformationalMessage: 'informationalMessage', InsightMessage: 'insightMessage', ProgressIndicator: 'progressIndicator' },
    ItemType: { Appointment: 'appointment', Message: 'message' },
    RecipientType: { DistributionList: 'distributionList', ExternalUser: 'externalUser', Other: 'other', User: 'user' },
    RecurrenceType: { Daily: 'daily', Weekday: 'weekday', Weekly: 'weekly', Monthly: 'monthly', Yearly: 'yearly' },
    ResponseType: { Accepted: 'accepted', Declined: 'declined', None: 'none', Organizer: 'organizer', Tentative: 'tentative' },
    RestVersion: { Beta: 'beta', v1_0: 'v1.0', v2_0: 'v2.0' },
    WeekNumber: { First: 'first', Second: 'second', Third: 'third', Fourth: 'fourth', Last: 'last' },
  },
};
