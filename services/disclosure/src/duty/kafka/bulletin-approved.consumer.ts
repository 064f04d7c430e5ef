import { bulletinApproved } from '@sunledger/events';
import { onEvent } from '@sunledger/service-kit';
import { openDuties, packLevels } from '../application/open-duties.ts';
import { levelsReached } from '../domain/levels-reached.ts';

/** A bulletin (通报) is published by the level that approved it. */
export const bulletinApprovedConsumer = onEvent(bulletinApproved, async (work, { id, regionCode, payload }) => {
  const { bulletinId, title, issueNumber, text, kind } = payload;
  await openDuties(
    work,
    {
      item: 'bulletin', sourceEventId: id, subjectType: 'Bulletin', subjectId: bulletinId, title: `${title} ${issueNumber}`,
      facts: { name: title, 'document-number': issueNumber, category: kind === 'praise' ? '通报表扬' : '通报曝光', content: text },
    },
    levelsReached(packLevels(work, regionCode), regionCode, regionCode),
  );
});
