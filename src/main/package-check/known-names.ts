/**
 * Names that no schema and no tool checks (facts/teams.md §1.3, §1.4; facts/graph.md §7.4). A name that is not here is refused, though Microsoft may have made it
 * since: look it up, and add it with its kind.
 */

type ResourceSpecificKind = 'Application' | 'Delegated';

/** Resource-specific permissions of chats, meetings, teams and people. */
const chatApplication = [
  'OnlineMeeting.ReadBasic.Chat',
  'OnlineMeetingParticipant.Read.Chat',
  'OnlineMeetingNotification.Send.Chat',
  'OnlineMeetingTranscript.Read.Chat',
  'OnlineMeetingRecording.Read.Chat',
  'ChatMember.Read.Chat',
  'ChatMessage.Read.Chat',
  'ChatMessageReadReceipt.Read.Chat',
  'ChatSettings.Read.Chat',
  'ChatSettings.ReadWrite.Chat',
  'Chat.Manage.Chat',
  'TeamsTab.Read.Chat',
  'TeamsTab.Create.Chat',
  'TeamsTab.Delete.Chat',
  'TeamsTab.ReadWrite.Chat',
  'TeamsAppInstallation.Read.Chat',
  'TeamsActivity.Send.Chat',
  'Calls.AccessMedia.Chat',
  'Calls.JoinGroupCalls.Chat',
  'ChannelMeeting.ReadBasic.Group',
  'ChannelMeetingParticipant.Read.Group',
  'ChannelMeetingNotification.Send.Group',
  'ChannelMeetingTranscript.Read.Group',
  'TeamMember.Read.Group',
  'TeamsActivity.Send.User',
  'TeamsAppInstallation.Read.User',
];

const chatDelegated = [
  'OnlineMeetingParticipant.Read.Chat',
  'MeetingStage.Write.Chat',
  'LiveShareSession.ReadWrite.Chat',
  'MeetingParticipantReaction.Read.Chat',
  'OnlineMeetingActiveSpeaker.Read.Chat',
  'OnlineMeetingAudioVideo.Stream.Chat',
  'OnlineMeetingIncomingAudio.Detect.Chat',
  'OnlineMeetingParticipant.ToggleIncomingAudio.Chat',
  'InAppPurchase.Allow.Chat',
];

/** What an Outlook add-in may do with a mailbox. */
const mailboxDelegated = [
  'MailboxItem.Restricted.User',
  'MailboxItem.Read.User',
  'MailboxItem.ReadWrite.User',
  'Mailbox.ReadWrite.User',
  'Mailbox.AppendOnSend.User',
  'Mailbox.SharedFolder',
];

/** Which kinds a resource-specific permission comes in; none: nobody knows the name. */
export function kindsOf(name: string): readonly ResourceSpecificKind[] {
  return [...(chatApplication.includes(name) ? (['Application'] as const) : []), ...([...chatDelegated, ...mailboxDelegated].includes(name) ? (['Delegated'] as const) : [])];
}

/** Events by which Outlook starts an add-in's script from an appointment, and the Mailbox requirement set that each needs. */
export const appointmentEvents: ReadonlyMap<string, string> = new Map([
  ['newAppointmentOrganizerCreated', '1.10'],
  ['appointmentAttendeesChanged', '1.11'],
  ['appointmentTimeChanged', '1.11'],
  ['appointmentRecurrenceChanged', '1.11'],
  ['appointmentAttachmentsChanged', '1.11'],
  ['infoBarDismissClicked', '1.11'],
  ['appointmentSending', '1.12'],
  ['appointmentOrganizerOpened', '1.12'],
  ['appointmentFromChanged', '1.13'],
]);
