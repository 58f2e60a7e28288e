import type {
  AgendaItem,
  AgendaPart,
  ClusterPackage,
  LocalisedText,
  Material,
  Meeting,
  MeetingReference,
  MeetingTemplate,
  PartnerLink,
  RoleHolder,
  TemplateItem,
  TemplatePart,
  Track,
} from '@klyngekit/schema';
import type { ZoneLookup } from '../time/meeting-times.js';
import { meetingTimes } from '../time/meeting-times.js';
import { addDays, wallTimeAt } from '../time/wall-time.js';

/** What a template needs to become a meeting. */
export interface TemplateOptions {
  /** Id of the meeting. */
  readonly id: string;
  /** When it begins, as wall time YYYY-MM-DDTHH:MM. */
  readonly start: string;
  /** The language in which its texts are written: "da", "en". A text that is missing in it is Danish. */
  readonly language: string;
  /** IANA name. Default "Europe/Copenhagen". */
  readonly timeZone?: string;
  /** Ids of the clusters that meet. */
  readonly clusters?: readonly string[];
  /** The package that the template comes from: its partners and materials are written into the meeting. */
  readonly clusterPackage?: Pick<ClusterPackage, 'partners' | 'materials'>;
  readonly zones?: ZoneLookup;
}

/** Gives the numbers of new ids. */
class Numbers {
  #item = 0;
  #track = 0;

  item = (): string => `item-${++this.#item}`;
  track = (): string => `track-${++this.#track}`;
}

/** The members of a list that are named, in the order of the names. */
function chosen<T extends { readonly id: string }>(ids: readonly string[], members: readonly T[] = []): readonly T[] {
  return ids.flatMap((id) => members.find((member) => member.id === id) ?? []);
}

/** Makes the items of one template. */
class Writer {
  readonly children: MeetingReference[] = [];
  readonly #numbers = new Numbers();

  constructor(readonly options: TemplateOptions) {}

  text(text: LocalisedText): string {
    return this.options.language === 'en' ? (text.en ?? text.da) : text.da;
  }

  part(part: TemplatePart): AgendaPart {
    const { title, kind, minutes, description, facilitatorNotes, roles, opening, ownDataDaysBefore, indicators } = part;
    const partners = this.partners(part);
    const materials = this.materials(part);
    return {
      id: this.#numbers.item(),
      title: title ? this.text(title) : '',
      kind,
      minutes,
      ...(description && { description: description.map((each) => this.text(each)) }),
      ...(facilitatorNotes && { facilitatorNotes: facilitatorNotes.map((each) => this.text(each)) }),
      ...(roles && { roles: roles.map((role): RoleHolder => ({ role, name: '' })) }),
      ...(opening && { opening }),
      ...(ownDataDaysBefore !== undefined && { ownData: { sendBefore: this.daysBefore(ownDataDaysBefore) } }),
      ...(indicators && { indicators }),
      ...(partners.length > 0 && { partners }),
      ...(materials.length > 0 && { materials }),
    };
  }

  daysBefore(days: number): string {
    return addDays(this.options.start.slice(0, 10), -days);
  }

  /** The partners of a part, by role: who they are is for the cluster to say. */
  partners({ partners: roles = [] }: TemplatePart): readonly PartnerLink[] {
    return chosen(roles, this.options.clusterPackage?.partners).map(({ id, title, practicesGet, partnerGets }) => ({
      partner: id,
      name: this.text(title),
      practicesGet: this.text(practicesGet),
      partnerGets: this.text(partnerGets),
    }));
  }

  materials({ materials: ids = [] }: TemplatePart): readonly Material[] {
    return chosen(ids, this.options.clusterPackage?.materials).map(({ id, title, url, sendDaysBefore }) => ({
      id,
      title: this.text(title),
      ...(url !== undefined && { url }),
      ...(sendDaysBefore !== undefined && { sendBefore: this.daysBefore(sendDaysBefore) }),
    }));
  }

  tracks({ tracks = [] }: TemplateItem): readonly Track[] {
    return tracks.map(({ title, holdsMeeting, items }): Track => {
      const name = title ? this.text(title) : '';
      const child = holdsMeeting ? `${this.options.id}-${this.children.length + 1}` : undefined;
      if (child !== undefined) this.children.push({ meeting: child, title: name });
      return {
        id: this.#numbers.track(),
        title: name,
        ...(child !== undefined && { meeting: child }),
        items: items.map((part) => this.part(part)),
      };
    });
  }

  item(item: TemplateItem): AgendaItem {
    return {
      ...this.part(item),
      ...(item.items && { items: item.items.map((part) => this.part(part)) }),
      ...(item.tracks && { tracks: this.tracks(item) }),
      ...(item.receivesReports && { reportsFrom: this.children.map(({ meeting }) => meeting) }),
    };
  }
}

/**
 * A meeting from a template: a draft with texts in one language, and ids that are the same each time. Groups that hold
 * meetings of their own are its children, with ids made of its own.
 */
export function meetingFromTemplate(template: MeetingTemplate, options: TemplateOptions): Meeting {
  const { id, start, timeZone = 'Europe/Copenhagen', clusters, zones } = options;
  const writer = new Writer(options);
  const items = template.items.map((item) => writer.item(item));
  const meeting: Meeting = {
    schema: 'klynge.meeting/1',
    id,
    title: writer.text(template.title),
    ...(clusters && { clusters }),
    ...(template.focusArea && { focusArea: template.focusArea }),
    status: 'draft',
    start,
    end: start,
    timeZone,
    format: template.format ?? 'in-person',
    ...(writer.children.length > 0 && { children: writer.children }),
    items,
  };
  const times = meetingTimes(meeting, zones);
  return { ...meeting, end: wallTimeAt(times.start.instant + template.minutes * 60_000, times.zone) };
}
