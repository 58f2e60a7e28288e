import '@klyngekit/components/define';
import '@klyngekit/components/english';
