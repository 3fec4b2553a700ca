/** Words by which a paragraph may say that two entities hang together. They only suggest: a person decides. */
export const verbs: Record<string, RegExp> = {
  BUILDS: /推出|发布|研发|开发|打造|旗下|上线|自研|released?|launch|buil[dt]|introduc|develop|unveil/i,
  EXEMPLIFIES: /例如|比如|譬如|代表|典型|such as|for (example|instance)|typical/i,
  COMPETES_WITH:
    /对标|竞争|对手|超越|抗衡|相比|不如|compet|rival|versus|\bvs\b|outperform|compared (to|with)/i,
  POWERED_BY: /基于|搭载|由.{1,12}驱动|powered by|runs? on|based on/i,
  VARIANT_OF: /版本|升级|迭代|系列|mini|turbo|version|edition|successor/i,
  ENABLED_BY: /得益于|使得|推动|依靠|凭借|enabl|thanks to|made possible|drives?\b/i,
  HINDERED_BY: /受限|瓶颈|阻碍|难以|挑战|困境|hinder|limit|bottleneck|obstacle/i,
  USES: /采用|使用|运用|利用|引入|\buses?\b|\busing\b|adopt|employ/i,
  PART_OF: /组成|内置|其中|功能|part of|within|feature of|belongs? to/i,
  SUCCEEDS: /取代|接替|下一代|继.{1,12}之后|succeed|replace|supersede/i,
  CREATED_BY: /制作|创作|执导|导演|produced by|created by|directed/i,
  INTEGRATES_WITH: /接入|集成|合作|打通|integrat|works? with|connect/i,
  AFFILIATED_WITH: /CEO|创始人|研究员|负责人|首席|总裁|chief|founder|researcher|head of/i,
  ANNOUNCED_AT: /大会|发布会|论坛|展会|发布|conference|event|keynote|announc/i,
};
