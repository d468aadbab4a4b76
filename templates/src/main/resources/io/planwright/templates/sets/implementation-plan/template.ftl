<#-- 实施方案: what is done in the period, goals first, tasks with units and deadlines, annexes. -->
<#import "targets.ftl" as t>
<#import "incentives.ftl" as i>
<#import "duties.ftl" as d>
<#import "annexes.ftl" as a>
<#import "notice.ftl" as n>
<#if issue.notice>
<@n.head issue/>
<@n.notice issue=issue fullTitle=(title + subtitle!"") place=place/>
</#if>

@方案
@标题 ${title}
<#if subtitle??>@副题 ${subtitle}</#if>

<#if basis?has_content>为贯彻落实${basis?join("、")}要求，扎实做好${topic}工作<#else>为扎实做好${topic}工作</#if>，结合${place.our}实际，制定本${type}。

<#if guidance?? || principles?has_content>
# 总体要求

<#if guidance??>

${guidance}

</#if>
<#list principles as principle>

## ${principle.name}。| ${principle.text}

</#list>
</#if>

<#if targets.last?? || targets.steps?has_content || targets.yearly?has_content>
# 工作目标

<#if targets.last??>
<@t.dueIn year=targets.last all=place.all level="##"/>
</#if>
<@t.yearByYear targets=targets period=((period.words)!"")/>
</#if>

<#if tasks?has_content>
# 重点任务

<@d.tasks groups=tasks deadlines=true/>
</#if>

<#if incentives?has_content>
# 支持措施

<@i.clauses incentives/>
</#if>

<#if safeguards?has_content>
# 工作要求

<#list safeguards as safeguard>

## ${safeguard.name}。| ${safeguard.text}

</#list>
</#if>

<#if closing??>

本${type}自<#if closing.effective??>${closing.effective}起<#else>印发之日起</#if>施行，有效期至${closing.expiry}。

</#if>

<@a.annexes annexes/>

<#if issue.notice>
<@n.foot issue/>
</#if>
