import '@klyngekit/components/define';
