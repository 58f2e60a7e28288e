import type { MeetingCommandMessages } from '../cli-meeting.js';

export const meetingHelp = `klynge meeting - a meeting for calendar, paper, mail and table

Usage:
  klynge meeting ics MEETING.json... [-o OUT.ics]
  klynge meeting print MEETING.json [--as agenda|script|minutes] [-o OUT.html]
  klynge meeting mail MEETING.json [--as invitation|minutes] [-o OUT.eml]
  klynge meeting take-home MEETING.json [--practice ID] [options] [-o OUT.html]
  klynge meeting attendance MEETING.json [-o OUT.csv]
  klynge meeting json MEETING.json [-o OUT.json]

  ics         Calendar file with the agenda, in Danish time. Several meetings
              become a series. A new one of higher revision corrects the old
  print       The agenda for participants, the script for those who run the
              meeting, or the minutes. A page to print from a browser
  mail        A draft that a mail program opens: an invitation with a calendar
              file, or the minutes. Without receivers
  take-home   Home to the clinic: one page for the staff, without figures
  attendance  Who came, as CSV for the list of participants
  json        The file itself, its fields in the order of the schema

  MEETING.json may be "-" for standard input. Minutes, script and list of
  participants hold names.

Options:
  --as agenda|script|minutes|invitation
                     What is made. Default: agenda, and invitation for mail
  --practice ID      The practice the page is for. Else the rows are empty
  --plan FILE        The practice's own action plan
  --themes FILE      Theme plan with the headline and the reason
  --indicator FILE   Indicator that is followed. May be repeated
  --headline TEXT    Headline instead of the theme
  --why TEXT         The reason, in one sentence
  --next DAY         The day of the next meeting, YYYY-MM-DD
  -o, --output FILE  The file to write. Default: standard output
  --force            Replace the file if it exists

Examples:
  klynge meeting ics meeting.json -o meeting.ics
  klynge meeting print meeting.json --as script -o script.html
  klynge meeting mail meeting.json --as minutes -o minutes.eml
  klynge meeting take-home meeting.json --practice aakanden --plan plan.json \\
    --next 2027-03-03 -o take-home.html
  klynge meeting attendance meeting.json -o participants.csv
`;

/** The words of `klynge meeting` in English. */
export const meeting: MeetingCommandMessages = {
  written: (path) => `${path}: written.`,
  faults: {
    'nobody-came': 'Nobody stands as having come. Set attendance in the meeting first.',
    'unknown-practice': 'The practice after --practice is not in the meeting.',
    'plan-of-another': "The action plan is another practice's. No file is written.",
    'cpr-like': 'The headline or the reason looks like a CPR number. No file is written.',
  },
};
