export { relationToMedian, spreadFacts } from './describe/spread-facts.js';
export type {
  OwnAbsence,
  OwnFacts,
  OwnValueFacts,
  Relation,
  SpreadFacts,
  TargetGap,
  UnitCounts,
} from './describe/spread-facts.js';
export { choiceFacts } from './describe/choice-facts.js';
export type { ChoiceFacts } from './describe/choice-facts.js';
export { leadingGap } from './describe/leading-gap.js';
export { overviewFacts } from './describe/overview-facts.js';
export type { GoalDistance, OverviewFact, OverviewFacts } from './describe/overview-facts.js';
export { funnelFacts, zoneOf } from './describe/funnel-facts.js';
export type { FunnelFacts, FunnelOwn, FunnelZone } from './describe/funnel-facts.js';
export { developmentFacts, leadingSignal } from './describe/development-facts.js';
export type { DevelopmentFacts, FigureThen, LineChange } from './describe/development-facts.js';
export { unitWalk } from './describe/unit-walk.js';
export { rowWalk } from './describe/walk.js';
export type { Walk } from './describe/walk.js';
export { placeOfStop, timePlaces, timeWalk } from './describe/time-walk.js';
export type { TimePlace } from './describe/time-walk.js';
export { changeScene } from './change/change-scene.js';
export type { ChangeScene } from './change/change-scene.js';
export type { ChangeDrawRequest } from './change/drawing.js';
export type { ChangeWords } from './change/words.js';
export { developmentScene } from './development/development-scene.js';
export type { DevelopmentScene } from './development/development-scene.js';
export type { DevelopmentDrawRequest } from './development/drawing-types.js';
export type { DevelopmentWords } from './development/words.js';
export { targetRole } from './marks/target.js';
export { changeFrame } from './frame/change-frame.js';
export type { ChangeFrame, ChangeRequest, ChangeRow } from './frame/change-frame.js';
export { changeObstacle } from './frame/change-obstacle.js';
export type { ChangeObstacle } from './frame/change-obstacle.js';
export { changePeriods } from './frame/change-periods.js';
export type { ChangePeriods, ChangePeriodsRequest } from './frame/change-periods.js';
export { developmentFrame } from './frame/development-frame.js';
export type { DevelopmentFrame, DevelopmentRequest, TimelineEvent } from './frame/development-frame.js';
export type { DevelopmentLine, DevelopmentPoint } from './frame/development-point.js';
export { developmentObstacle } from './frame/development-obstacle.js';
export type { DevelopmentObstacle } from './frame/development-obstacle.js';
export type { SeriesRules } from './frame/series-rules.js';
export type { TargetSeries, TargetStretch } from './frame/target-series.js';
export { navigate, pointAt, startOf, stopsHere } from './describe/navigate.js';
export type { Navigation } from './describe/navigate.js';
export { stopHolding, stopsOf, stopsWithin } from './describe/stops.js';
export type { AbsentStop, GroupStop, Stop, UnitStop } from './describe/stops.js';
export { choiceBar } from './choice/choice-bar.js';
export { choiceFrame, closedChoiceFrame } from './frame/choice-frame.js';
export type {
  ChoiceAnswer,
  ChoiceFailure,
  ChoiceFrame,
  ChoiceRequest,
  ChoiceResult,
  ChoiceUnit,
  MergeAnswers,
  OwnAnswer,
} from './frame/choice-frame.js';
export { closedFrame } from './frame/closed-frame.js';
export type { ClosedCompanions } from './frame/closed-frame.js';
export { comparedFigures } from './frame/compared.js';
export type { ComparedFigure, Comparison } from './frame/compared.js';
export { crudeValue, minimumDenominator, RATE_MULTIPLIER, shownStep } from './frame/figures.js';
export type { ValueFigure } from './frame/figures.js';
export { distributionFrame } from './frame/distribution-frame.js';
export type { DistributionFrame } from './frame/distribution-frame.js';
export { funnelFrame } from './frame/funnel-frame.js';
export type { CountedFrame, FunnelFrame } from './frame/funnel-frame.js';
export { FUNNEL_LEVELS } from './frame/funnel-scale.js';
export type { FunnelRow, FunnelSpread } from './frame/funnel-scale.js';
export { funnelObstacle } from './frame/funnel-obstacle.js';
export type { FunnelObstacle } from './frame/funnel-obstacle.js';
export type { HistoryPoint } from './frame/history.js';
export { overviewFrame } from './frame/overview-frame.js';
export type { OverviewEntry, OverviewFrame, OverviewRequest } from './frame/overview-frame.js';
export { spreadFrame } from './frame/spread-frame.js';
export type {
  AbsentRow,
  FrameFailure,
  FrameRequest,
  FrameResult,
  SpreadFrame,
  SpreadRow,
} from './frame/spread-frame.js';
export { chooseUnits, ownPlace } from './frame/unit-choice.js';
export { unknownPart } from './frame/unknown-part.js';
export type { NamedParts, UnknownPart } from './frame/unknown-part.js';
export type { UnitChoice } from './frame/unit-choice.js';
export { mayBeWidened } from './frame/may-be-widened.js';
export { isWithinUsual } from './frame/usual-variation.js';
export { funnelScene } from './funnel/funnel-scene.js';
export type { FunnelRequest } from './funnel/drawing.js';
export type { FunnelScene } from './funnel/funnel-scene.js';
export type { FunnelWords } from './funnel/words.js';
export { expectedHeight } from './layout/expected-height.js';
export { rowAt } from './layout/row-at.js';
export { ESTIMATE_CAUTION, estimateTextWidth } from './layout/text-width.js';
export type { MeasureText } from './layout/text-width.js';
export { wrapText } from './layout/wrap-text.js';
export type { TextSize } from './layout/wrap-text.js';
export { roundRows } from './round/round-rows.js';
export type { RoundLine, RoundRowPlace, RoundRows, RoundRowsRequest } from './round/round-rows.js';
export { roundLabels } from './round/round-labels.js';
export type { RoundLabel, RoundLabels } from './round/round-labels.js';
export { miniStrip, STRIP_INSET } from './overview/mini-strip.js';
export type { MiniStripRequest } from './overview/mini-strip.js';
export { miniTrend } from './overview/mini-trend.js';
export { stripScales } from './overview/strip-scales.js';
export type {
  Box,
  Lane,
  Mark,
  PathMark,
  PathRole,
  Scene,
  SceneRow,
  SmallPicture,
  TextMark,
  TextRole,
} from './scene.js';
export type { SpreadRequest } from './spread/spread-metrics.js';
export type { ValueScale } from './scales/value-scale.js';
export { spreadScene } from './spread/spread-scene.js';
export type { SpreadScene } from './spread/spread-scene.js';
export { distributionScene } from './distribution/distribution-scene.js';
export type { DistributionRequest, DistributionScene, DistributionWords } from './distribution/distribution-scene.js';
export { stripScene } from './distribution/strip-scene.js';
export type { StripRequest } from './distribution/strip-scene.js';
export type { LabelPair, SpreadWords } from './spread/words.js';
export { HALO_WIDTH, PATH_STYLES, TEXT_SIZE, TEXT_STYLES } from './style.js';
export type { ColourToken, PathStyle, TextStyle } from './style.js';
export { layOutSheet } from './sheet/sheet.js';
export type { Sheet, SheetLine, SheetParagraph, SheetRequest } from './sheet/sheet.js';
export { sheetToSvg } from './sheet/sheet-svg.js';
export type { SheetSvgOptions } from './sheet/sheet-svg.js';
export { LIGHT_PALETTE, sceneToSvg } from './svg.js';
export type { Palette, SvgOptions } from './svg.js';
