<#-- 通知: only the notice that issues a plan, for a plan that is written already. -->
<#import "notice.ftl" as n>
<@n.head issue/>
<@n.notice issue=issue fullTitle=(title + subtitle!"") place=place/>
<@n.foot issue/>
