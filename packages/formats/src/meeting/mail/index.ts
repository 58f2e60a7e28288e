export type { Mail } from './blocks.js';
export { mailFile } from './mail-file.js';
export type { MailAttachment } from './mail-file.js';
export { invitationMail, minutesMail } from './mails.js';
